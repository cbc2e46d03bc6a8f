import { tanpaKendali } from '../angka/tanpa-kendali.js';

const KUTIPAN_TERPANJANG = 40;
/** No more of a text is looked at: a figure stands early in what is a label or a box. */
const TEKS_TERPANJANG = 10_000;
const TAHUN = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** What is said of texts outside the cells of a workbook, by the first that holds a figure and not only a year; nothing where none does. */
export function catatanLuarSel(tempat: string, teks: readonly string[]): string[] {
  const contoh = teks.find((t) => /\d/.test(t.slice(0, TEKS_TERPANJANG).replace(TAHUN, '')));
  if (contoh === undefined) return [];
  const rapi = tanpaKendali(contoh.slice(0, TEKS_TERPANJANG).replace(/\s+/g, ' ').trim());
  const kutipan = rapi.length > KUTIPAN_TERPANJANG ? `${rapi.slice(0, KUTIPAN_TERPANJANG)}…` : rapi;
  return [`memuat angka di ${tempat} ("${kutipan}"), yang tidak dibaca; bila perlu diperiksa, salin ke sel`];
}
