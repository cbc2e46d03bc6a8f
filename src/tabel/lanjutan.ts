import { rapikanSel } from '../angka/baca/pola.js';
import { apakahIsi } from './isi-sel.js';
import { tiap } from './tiap.js';

/** "Lanjutan Tabel 3.5", "Tabel 3.5 (lanjutan)", "Sambungan". */
const LANJUTAN = /^\(?\s?(?:lanjutan|sambungan)\b|\b(?:lanjutan|sambungan)\)?\.?$|\((?:lanjutan|sambungan)\)/i;
const NOMOR_TABEL = /tabel\s+([\dIVX]+(?:[.\-–][\dA-Z]+)*)/i;

/** Whether a line says that a table goes on from the page before. */
export const apakahLanjutan = (teks: string): boolean => teks.length <= 200 && LANJUTAN.test(teks);

/** The number of the table that a line names; null where it names none. */
export const nomorTabel = (teks: string): string | null => NOMOR_TABEL.exec(teks)?.[1] ?? null;

/** What two rows have in common as headings, whatever their case and spaces. */
const kunciBaris = (baris: readonly string[]): string => tiap(baris, (s) => rapikanSel(s).toLowerCase()).join('|');

/** What the cells of a row hold that are not empty. */
export const isiBaris = (baris: readonly string[]): string[] => baris.filter((s) => s !== '');

/** Whether a row may head a table: two texts at least, no figure and no code. */
export const apakahBarisKepala = (baris: readonly string[]): boolean =>
  isiBaris(baris).length > 1 && !baris.some(apakahIsi);

/** Whether a row is the same heading as another. */
export const sekepala = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a !== undefined && apakahBarisKepala(b) && kunciBaris(a) === kunciBaris(b);

/** The first row of a grid that holds more than one text: its heading, if it has one. */
export const barisPertama = (baris: readonly (readonly string[])[]): readonly string[] | undefined =>
  baris.find((r) => isiBaris(r).length > 1);
