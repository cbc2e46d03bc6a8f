import { type Angka, type Decimal, desimal } from '../../angka/desimal.js';
import type { SimpulMasukan } from '../pohon.js';
import type { Rumus } from '../rumus.js';

/** Values handed to a formula by symbol: one number, or a list for a list input; null or undefined is missing. */
export type NilaiMasukan<R extends Rumus = Rumus> = {
  readonly [K in keyof R['masukan']]: Angka | null | undefined | readonly (Angka | null | undefined)[];
};

/** The values of a call by input name, as decimals; null is missing. */
export type Ikatan = ReadonlyMap<string, Decimal | null | readonly (Decimal | null)[]>;

/** Reads the values of a call into decimals. A wrong type is a programmer's error and throws, naming formula and input. */
export function ikat<R extends Rumus>(rumus: R, nilai: NilaiMasukan<R>): Ikatan {
  const ikatan = new Map<string, Decimal | null | readonly (Decimal | null)[]>();
  for (const [lambang, simpul] of Object.entries<SimpulMasukan>(rumus.masukan)) {
    const bidang = `${rumus.id}: ${simpul.nama} (${lambang})`;
    const isi: Angka | null | undefined | readonly (Angka | null | undefined)[] = nilai[lambang];
    if (Array.isArray(isi) !== (simpul.bentuk === 'daftar')) {
      throw new TypeError(`${bidang} harus berupa ${simpul.bentuk === 'daftar' ? 'daftar angka' : 'satu angka'}.`);
    }
    ikatan.set(
      simpul.nama,
      Array.isArray(isi)
        ? isi.map((x, i) => satu(x, `${bidang}[${i}]`))
        : satu(isi as Angka | null | undefined, bidang),
    );
  }
  return ikatan;
}

function satu(x: Angka | null | undefined, bidang: string): Decimal | null {
  return x === null || x === undefined ? null : desimal(x, bidang);
}
