import { type Angka, type Decimal, desimal, siapPakai } from '../../angka/desimal.js';
import type { SimpulMasukan } from '../pohon.js';
import type { Rumus } from '../rumus.js';

/** Values handed to a formula by symbol: one number, or a list for a list input; null or undefined is missing. */
export type NilaiMasukan<R extends Rumus = Rumus> = {
  readonly [K in keyof R['masukan']]: Angka | null | undefined | readonly (Angka | null | undefined)[];
};

/** The values of a call by input name, as decimals; null is missing. */
export type Ikatan = ReadonlyMap<string, Decimal | null | readonly (Decimal | null)[]>;

/**
 * Reads the values of a call into decimals. Lists run in pairs. A wrong type, or lists of different length, is a programmer's error
 * and throws a TypeError that names formula and input.
 */
export function ikat<R extends Rumus>(rumus: R, nilai: NilaiMasukan<R>): Ikatan {
  const ikatan = new Map<string, Decimal | null | readonly (Decimal | null)[]>();
  let pertama: { readonly nama: string; readonly banyak: number } | undefined;
  for (const [lambang, simpul] of Object.entries<SimpulMasukan>(rumus.masukan)) {
    const bidang = (): string => `${rumus.id}: ${simpul.nama} (${lambang})`;
    const isi: Angka | null | undefined | readonly (Angka | null | undefined)[] = nilai[lambang];
    if (Array.isArray(isi) !== (simpul.bentuk === 'daftar')) {
      throw new TypeError(`${bidang()} harus berupa ${simpul.bentuk === 'daftar' ? 'daftar angka' : 'satu angka'}.`);
    }
    if (!Array.isArray(isi)) {
      ikatan.set(simpul.nama, satu(isi as Angka | null | undefined, bidang));
      continue;
    }
    pertama ??= { nama: simpul.nama, banyak: isi.length };
    if (isi.length !== pertama.banyak) {
      throw new TypeError(
        `${bidang()} berisi ${isi.length} nilai dan ${pertama.nama} ${pertama.banyak}; daftar yang berpasangan harus sama banyak, beri null bila kosong.`,
      );
    }
    ikatan.set(
      simpul.nama,
      isi.map((x, i) => satu(x, () => `${bidang()}[${i}]`)),
    );
  }
  return ikatan;
}

/** The name of the field is made only where a value is no number that is ready to use. */
function satu(x: Angka | null | undefined, bidang: () => string): Decimal | null {
  if (x === null || x === undefined) return null;
  return siapPakai(x) ? x : desimal(x, bidang());
}
