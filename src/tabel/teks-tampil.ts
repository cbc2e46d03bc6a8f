import { tanpaKendali } from '../angka/tanpa-kendali.js';

const LEBAR = /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Signs that take one column each and never join their neighbours: printable ASCII, letters of Latin-1, dashes, quotes, −≤≥, lines and ▲. */
const BIASA = /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u00ff\u2010-\u2027\u2212\u2264\u2265\u2500-\u257f\u25b2]*$/;

/**
 * A text as one line that cannot drive a terminal or turn the reading direction: each control or format character, each break and
 * each run of spaces becomes one space.
 *
 * @example
 * bersihkanTeks('80\n 2') // => '80 2'
 */
export function bersihkanTeks(teks: string): string {
  return tanpaKendali(teks).replace(/\s+/gu, ' ').trim();
}

/** How many columns of a terminal a cleaned text takes; wide letters and pictures take two. */
export function lebarTeks(teks: string): number {
  if (BIASA.test(teks)) return teks.length;
  return tanda(teks).reduce((lebar, segmen) => lebar + lebarTanda(segmen), 0);
}

const lebarTanda = (segmen: string): number => (LEBAR.test(segmen) ? 2 : 1);

/**
 * The signs of a text as people count them. The segmenter is made here and not once for all: the first one takes longer to load than
 * all of this package, and most texts need none.
 */
const tanda = (teks: string): string[] =>
  Array.from(new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(teks), ({ segment }) => segment);

/** The beginning of a cleaned text that fits in `lebar` columns, with `…` where something was left off. */
export function potongTeks(teks: string, lebar: number): string {
  // A grapheme may be thousands of code units long, but a text that fits has few; longer ones need not be measured to the end.
  const awal = teks.length > 4 * lebar + 64 ? teks.slice(0, 4 * lebar + 64) : teks;
  if (awal === teks && lebarTeks(teks) <= lebar) return teks;
  if (BIASA.test(awal)) return `${awal.slice(0, Math.max(0, lebar - 1))}…`;
  let hasil = '';
  let terpakai = 1;
  for (const segmen of tanda(awal)) {
    terpakai += lebarTanda(segmen);
    if (terpakai > lebar) break;
    hasil += segmen;
  }
  return `${hasil}…`;
}

/** A cleaned text of at most `lebar` columns, filled up to them with spaces. */
export function isiLebar(teks: string, lebar: number, rata: 'kiri' | 'kanan'): string {
  const muat = potongTeks(teks, lebar);
  const sisa = ' '.repeat(Math.max(0, lebar - lebarTeks(muat)));
  return rata === 'kiri' ? muat + sisa : sisa + muat;
}

/**
 * Wraps a text at `lebar` columns; every line but the first begins with `indent` spaces, and the first with `kepala`.
 *
 * @example
 * lipatTeks('satu dua tiga', { kepala: 'saran  ', lebar: 16 }) // => 'saran  satu dua\n       tiga'
 */
export function lipatTeks(teks: string, opsi: { readonly kepala: string; readonly lebar: number }): string {
  const { lebar } = opsi;
  const kepala = tanpaKendali(opsi.kepala);
  const indent = lebarTeks(kepala);
  const baris: string[] = [];
  let kini = '';
  let terpakai = indent;
  for (const kata of bersihkanTeks(teks).split(' ')) {
    const muat = potongTeks(kata, Math.max(8, lebar - indent));
    const panjang = lebarTeks(muat);
    if (kini !== '' && terpakai + 1 + panjang > lebar) {
      baris.push(kini);
      kini = muat;
      terpakai = indent + panjang;
    } else {
      kini = kini === '' ? muat : `${kini} ${muat}`;
      terpakai += panjang + (kini === muat ? 0 : 1);
    }
  }
  return [...baris, kini].map((isi, i) => (i === 0 ? kepala : ' '.repeat(indent)) + isi).join('\n');
}
