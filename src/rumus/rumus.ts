import type { DaftarKutipan } from '../acuan/acuan.js';
import type { Angka } from '../angka/desimal.js';
import type { KodeAlasan } from './alasan.js';
import type { Satuan, Simpul, SimpulMasukan, Syarat } from './pohon.js';

/** When a formula has no value, and why. Checked in order; the first that holds decides. */
export type TakTerukurBila =
  | {
      readonly masukan: string;
      readonly keadaan: 'kosong' | 'nol' | 'negatif' | 'tidak-positif';
      readonly alasan: KodeAlasan;
    }
  | { readonly syarat: Syarat; readonly alasan: KodeAlasan };

/** A worked case of a formula; the result is canonical with the decimals printed, or the reason. */
export interface ContohRumus {
  readonly masukan: Readonly<Record<string, Angka | null | readonly (Angka | null)[]>>;
  readonly hasil: string | { readonly alasan: KodeAlasan };
  /** Where the expected result is from: never from this code. */
  readonly asal: string;
}

/** Which way the result moves when one input grows and the rest stays. */
export type Arah = 'naik' | 'turun' | 'tidak-tentu';

/** One formula of the domain: the expression with everything that its readers and its users need to know of it. */
export interface Rumus<L extends string = string> {
  /** Dotted by chapter: `capaian.minimize.selisih`. Its meaning never changes. */
  readonly id: string;
  readonly nama: string;
  /** English gloss. */
  readonly gloss: string;
  readonly satuan: Satuan;
  /** Inputs by their symbol: `{ T, R }`. */
  readonly masukan: Readonly<Record<L, SimpulMasukan>>;
  readonly isi: Simpul;
  readonly takTerukurBila: readonly TakTerukurBila[];
  readonly arah: Readonly<Record<string, Arah>>;
  readonly kutipan: DaftarKutipan;
  readonly contoh: readonly [ContohRumus, ...ContohRumus[]];
  /** Kept to recognise old figures; nothing chooses it and nobody should. */
  readonly hanyaDikenali?: true;
  /** What to know before using it, Indonesian; printed in the catalogue. */
  readonly catatan?: string;
}

/**
 * Declares a formula; it only fixes the type, so that a formula stays plain data. The type keeps the symbols of the inputs (a call with a
 * wrong one doesn't compile) and nothing else: the whole literal would print the tree of every formula into the declarations.
 */
export const rumus = <const L extends string>(isi: Rumus<L>): Rumus<L> => isi;

/** What of a formula its calculation and trace read. */
export type PokokRumus<L extends string = string> = Omit<Rumus<L>, keyof UraianRumus>;

/** What only catalogues, tests and those who prove bounds read: it is left out of pages that merely calculate. */
export type UraianRumus = Pick<Rumus, 'gloss' | 'arah' | 'contoh' | 'hanyaDikenali' | 'catatan'>;

/** Declares the part of a formula that calculates; {@link lengkapi} makes the formula of it. */
export const pokok = <const L extends string>(isi: PokokRumus<L>): PokokRumus<L> => isi;

/** The whole formula. */
export const lengkapi = <L extends string>(pokok: PokokRumus<L>, uraian: UraianRumus): Rumus<L> => ({
  ...pokok,
  ...uraian,
});
