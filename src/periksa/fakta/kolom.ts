import type { Peran } from './peran.js';

/** One column as it was understood. */
export interface Kolom {
  /** Index from 0. */
  readonly ke: number;
  /** The headings above it, joined. */
  readonly judul: string;
  /** Null where the heading is not understood. */
  readonly peran: Peran | null;
  readonly tahun: number | null;
  /** Which year of a plan it is, where several groups of columns count their years from one. */
  readonly tahunKe: number | null;
  readonly triwulan: 1 | 2 | 3 | 4 | null;
  /** `s.d.`: from the beginning of the period. */
  readonly kumulatif: boolean;
  /** Figures of the year before, without its number. */
  readonly lalu: boolean;
  readonly uang: boolean;
  /** Amounts in thousands, millions or more: each is rounded, however small it looks. */
  readonly ribuan: boolean;
  readonly persen: boolean;
  /** Whether its cells mostly hold figures. */
  readonly berangka: boolean;
  /** Whether numbers of four digits that may be years are years: in a column that is called so, or that holds no other figures. */
  readonly bertahun: boolean;
  /** The heading that it shares with other columns of other roles; null where there is none. */
  readonly kelompok: string | null;
  /** Beyond the columns that are read at all. */
  readonly takDibaca?: true;
  /** The formula that the numbering row (`5=4/3`) or the heading (`% (5:4)`) gives, as printed. */
  readonly rumusTercetak: string | null;
  /** Its number in the numbering row. */
  readonly nomor: string | null;
}
