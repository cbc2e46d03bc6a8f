import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { bacaAman } from '../../angka/baca-aman.js';
import { pastikanBentuk, sebuahDaftar } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import { Pecahan } from '../../angka/pecahan.js';
import { sudahTepat, type Tepat } from '../../angka/tepat.js';
import type { SimpulMasukan } from '../pohon.js';
import type { PokokRumus } from '../rumus.js';

/** One value handed to a formula: a number, or an exact value of an earlier computation; null or undefined is missing. */
export type NilaiSatu = Angka | Tepat | null | undefined;

/** Values handed to a formula by symbol: one, or a list for a list input. */
export type NilaiMasukan<R extends PokokRumus = PokokRumus> = {
  readonly [K in keyof R['masukan']]: NilaiSatu | readonly NilaiSatu[];
};

/** The value or the values of one input; null is missing. */
export type Isi =
  | { readonly bentuk: 'tunggal'; readonly nilai: Tepat | null }
  | { readonly bentuk: 'daftar'; readonly nilai: readonly (Tepat | null)[] };

/** The values of a call by input name, exact. */
export type Ikatan = ReadonlyMap<string, Isi>;

/** All values of an input as a list, for what is asked of each. */
export const butirIsi = (isi: Isi): readonly (Tepat | null)[] => (isi.bentuk === 'daftar' ? isi.nilai : [isi.nilai]);

const berupaDaftar = (x: NilaiSatu | readonly NilaiSatu[]): x is readonly NilaiSatu[] => Array.isArray(x);

/**
 * Reads the values of a call exactly. Lists run in pairs. A wrong type, or lists of different length, is a programmer's error
 * and throws `ArgumenTidakSah`, which names formula and input.
 */
export const ikat = <R extends PokokRumus>(rumus: R, nilai: NilaiMasukan<R>): Ikatan =>
  bacaAman(`${rumus.id}: masukan`, () => ikatSemua(rumus, nilai));

function ikatSemua<R extends PokokRumus>(rumus: R, nilai: NilaiMasukan<R>): Ikatan {
  const ikatan = new Map<string, Isi>();
  let pertama: { readonly nama: string; readonly banyak: number } | undefined;
  for (const lambang of Object.keys(rumus.masukan)) {
    const simpul = rumus.masukan[lambang] as SimpulMasukan;
    const bidang = (): string => `${rumus.id}: ${simpul.nama} (${lambang})`;
    const isi: NilaiSatu | readonly NilaiSatu[] = nilai[lambang];
    if (berupaDaftar(isi) !== (simpul.bentuk === 'daftar')) {
      throw new ArgumenTidakSah(
        `${bidang()} harus berupa ${simpul.bentuk === 'daftar' ? 'daftar angka' : 'satu angka'}.`,
      );
    }
    if (!berupaDaftar(isi)) {
      // Stryker disable next-line StringLiteral: whoever asks asks for 'daftar'.
      ikatan.set(simpul.nama, { bentuk: 'tunggal', nilai: satu(isi, bidang) });
      continue;
    }
    // Only then is it as long as what somebody wrote: what has holes may have no end.
    pastikanBentuk(rumus.id, `${simpul.nama} (${lambang})`, isi, sebuahDaftar);
    pertama ??= { nama: simpul.nama, banyak: isi.length };
    if (isi.length !== pertama.banyak) {
      throw new ArgumenTidakSah(
        `${bidang()} berisi ${isi.length} nilai dan ${pertama.nama} ${pertama.banyak}; daftar yang berpasangan harus sama banyak, beri null bila kosong.`,
      );
    }
    ikatan.set(simpul.nama, { bentuk: 'daftar', nilai: isi.map((x, i) => satu(x, () => `${bidang()}[${i}]`)) });
  }
  return ikatan;
}

/** The name of the field is made only where a value is no number that is ready to use. */
function satu(x: NilaiSatu, bidang: () => string): Tepat | null {
  if (x === null || x === undefined) return null;
  if (sudahTepat(x)) return x;
  // Alike but for the name, which most values need not have.
  return Number.isSafeInteger(x) ? Pecahan.baca(x as number) : Pecahan.baca(x, bidang());
}
