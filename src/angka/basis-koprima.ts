import { fpb } from './fpb.js';
import { Pecahan } from './pecahan.js';

/** A whole number above 0 raised to a fraction. */
export interface PangkatBulat {
  readonly bilangan: bigint;
  readonly pangkat: Pecahan;
}

const PRIMA_KECIL = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n] as const;

/**
 * The same product over numbers that have no common divisor, so that it is a fraction exactly when each of its powers is. Null when a small
 * prime already tells that it is none, which spares nearly every geometric mean the rest.
 */
export function basisKoprima(faktor: readonly PangkatBulat[]): readonly PangkatBulat[] | null {
  let sisa = faktor;
  const hasil: PangkatBulat[] = [];
  for (const prima of PRIMA_KECIL) {
    let jumlah = Pecahan.NOL;
    sisa = sisa.map((f) => {
      let { bilangan } = f;
      let kali = 0n;
      while (bilangan % prima === 0n) {
        bilangan /= prima;
        kali += 1n;
      }
      jumlah = jumlah.tambah(f.pangkat.kali(Pecahan.dari(kali)));
      return { bilangan, pangkat: f.pangkat };
    });
    if (jumlah.bagian()[1] !== 1n) return null;
    if (!jumlah.nol) hasil.push({ bilangan: prima, pangkat: jumlah });
  }
  const basis: PangkatBulat[] = [];
  const antre = [...sisa];
  for (let f = antre.pop(); f !== undefined; f = antre.pop()) {
    const { bilangan, pangkat } = f;
    if (bilangan === 1n) continue;
    const i = basis.findIndex((b) => fpb(b.bilangan, bilangan) > 1n);
    const lama = basis[i];
    if (lama === undefined) {
      basis.push(f);
      continue;
    }
    basis.splice(i, 1);
    const sama = fpb(lama.bilangan, bilangan);
    antre.push(
      { bilangan: sama, pangkat: pangkat.tambah(lama.pangkat) },
      { bilangan: lama.bilangan / sama, pangkat: lama.pangkat },
      { bilangan: bilangan / sama, pangkat },
    );
  }
  return [...hasil, ...basis.filter((b) => !b.pangkat.nol)];
}
