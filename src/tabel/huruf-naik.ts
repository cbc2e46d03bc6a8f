import { berisi, catatLuput, coretan, type Luput, luputBaru } from './teks-luput.js';

/** Where letters stand: raised above the line, lowered below it, or on it. */
export type LetakHuruf = 'naik' | 'turun' | 'rata';

/** What is said of letters besides what they spell. */
export interface SifatTeks {
  readonly letak: LetakHuruf;
  /** They are no part of the text. */
  readonly luput?: Luput | undefined;
}

/** Letters of a text that stand alike. */
export interface PotonganTeks extends SifatTeks {
  readonly teks: string;
}

/** How Office names where letters stand. */
export const LETAK_OFFICE: Readonly<Record<string, LetakHuruf>> = Object.assign(Object.create(null), {
  superscript: 'naik',
  subscript: 'turun',
});

/** Signs that have a raised form, the digits first, and below them those forms; of letters only those that mark notes. */
const BIASA = '0123456789+-−=';
export const NAIK = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼';
export const TURUN = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌';
/** The mark of a note by a letter, `a` or `a)`; a longer raised text is a word. */
const MARKAH_HURUF = /^\s?[a-e]\)?\s?$/;
const HURUF: Readonly<Record<string, string>> = { a: 'ᵃ', b: 'ᵇ', c: 'ᶜ', d: 'ᵈ', e: 'ᵉ', ')': '⁾' };

/**
 * One text of pieces: raised and lowered digits become signs of their own, since the mark of a note behind a figure is no digit of it. Where all
 * of a text is raised it stands as it is: small figures are figures. What is struck out or hidden is left out, and noted in `luput`; where nothing but
 * what is struck out stands, it stays as such.
 */
export function rangkaiHuruf(potong: readonly PotonganTeks[], luput = luputBaru()): string {
  const semua = potong.filter((p) => p.luput === undefined);
  if (semua.length === potong.length) return rangkai(semua);
  for (const p of potong) if (p.luput) catatLuput(luput, p.luput, p.teks);
  const hasil = rangkai(semua);
  if (berisi(hasil)) return hasil;
  const dicoret = potong.filter((p) => p.luput !== 'tertutup');
  return dicoret.some((p) => p.luput && p.teks.trim() !== '') ? coretan(dicoret.map((p) => p.teks).join('')) : hasil;
}

function rangkai(potong: readonly PotonganTeks[]): string {
  const berdasar = potong.some((p) => p.letak === 'rata' && p.teks.trim() !== '');
  return potong.map((p) => (berdasar ? pindahkan(p) : p.teks)).join('');
}

function pindahkan({ teks, letak }: PotonganTeks): string {
  if (letak === 'rata') return teks;
  if (letak === 'naik' && MARKAH_HURUF.test(teks)) return teks.replace(/[a-e)]/g, (h) => HURUF[h] as string);
  const tujuan = letak === 'naik' ? NAIK : TURUN;
  return teks.replace(/[\d+\-−=]/g, (h) => tujuan.charAt(BIASA.indexOf(h)));
}
