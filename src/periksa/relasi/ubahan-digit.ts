import type { Decimal } from '../../angka/desimal.js';
import { digitCetak, nilaiDigit } from '../../angka/digit-cetak.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { terpenuhi, terpenuhiDengan } from './konsistensi.js';
import { mungkinCocok } from './mungkin-cocok.js';
import { anggotaRelasi, type Relasi, type RelasiRumus } from './relasi.js';
import { salinRelasi } from './salin-relasi.js';

/** The values that a figure may have had, were one of its digits wrong or two of them in each other's place: of those that may be, as plain numbers. */
export function ubahanDigit(f: Fakta, mungkin: (n: number) => boolean = () => true): Decimal[] {
  const digit = digitCetak(f.nilai, f.desimal);
  const tanda = f.nilai.isNegative() ? -1 : 1;
  return ratakan(
    ratakan([...digit], (satu, i) => {
      const [depan, sesudah] = [digit.slice(0, i), digit.slice(i + 1)];
      const dua = sesudah.slice(0, 1);
      return [
        ...[...'0123456789'].filter((d) => d !== satu).map((d) => depan + d + sesudah),
        ...(dua === '' || dua === satu ? [] : [depan + dua + satu + sesudah.slice(1)]),
      ];
    }),
    (d) => {
      if (!mungkin(tanda * Number(`${d}e${-f.desimal}`))) return [];
      const nilai = nilaiDigit(d, f.desimal);
      return nilai === null ? [] : [tanda < 0 ? nilai.negated() : nilai];
    },
  );
}

/** Whether one such slip in a figure makes all of some shares hold as they are printed. */
export function selipMemperbaiki(f: Fakta, relasi: readonly RelasiRumus[]): boolean {
  // Hardly any digit does, and plain numbers tell so before a value is made of it.
  const saring = ratakan(relasi, (r) => mungkinCocok(r, f) ?? []);
  return ubahanDigit(f, (n) => saring.every((mungkin) => mungkin(n))).some((nilai) => {
    const ganti = new Map([[f, nilai]]);
    return relasi.every((r) => terpenuhiDengan(r, ganti));
  });
}

/** Whether one such slip in one of its figures, but for one that is right, explains why a relation does not hold, rounding allowed. */
export const sekaliSelip = (r: Relasi, benar?: Fakta): boolean =>
  anggotaRelasi(r).some(
    (f) =>
      f !== benar &&
      ubahanDigit(f).some((nilai) => terpenuhi(salinRelasi(r, (x) => (x === f ? bernilai(x, nilai) : x)))),
  );

const bernilai = (f: Fakta, nilai: Decimal): Fakta => ({ ...f, nilai, kasar: nilai.toNumber() });

/** Whether one slip in one part explains why hardly any share of all parts holds. */
export const satuSalah = (relasi: readonly RelasiRumus[], bagian: readonly Fakta[]): boolean =>
  bagian.some((f) => selipMemperbaiki(f, relasi));
