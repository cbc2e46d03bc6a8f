import { catatanAngkaLuar } from '../tabel/catatan-bacaan.js';

/** No more of a text is looked at: a figure stands early in what is a label or a box. */
const TEKS_TERPANJANG = 10_000;
const TAHUN = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** What is said of texts outside the cells of a workbook, by the first that holds a figure and not only a year; nothing where none does. */
export function catatanLuarSel(tempat: string, teks: readonly string[]): string[] {
  const contoh = teks.find((t) => /\d/.test(t.slice(0, TEKS_TERPANJANG).replace(TAHUN, '')));
  return contoh === undefined ? [] : [catatanAngkaLuar(tempat, contoh.slice(0, TEKS_TERPANJANG), 'sel')];
}
