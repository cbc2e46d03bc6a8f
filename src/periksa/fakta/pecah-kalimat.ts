import type { Narasi } from '../../tabel/tabel.js';
import { teksDibaca } from './teks-terpanjang.js';

/** Longer than any word that is asked for before a figure. */
const KATA_TERPANJANG = 24;

/** The letters right before a place, without the blanks between. */
export function tepatSebelum(teks: string, di: number): string {
  let akhir = di;
  while (akhir > 0 && (teks[akhir - 1] as string).trim() === '') akhir -= 1;
  return teks.slice(Math.max(0, akhir - KATA_TERPANJANG), akhir);
}

/** The sentences of a text with where each begins, were the blank behind a full stop forgotten (`persen.Realisasi`); marks of emphasis become blanks. */
export function pecahKalimat(n: Narasi): { readonly teks: string; readonly di: number }[] {
  const polos = teksDibaca(n).replace(/[*_✚✓]/gu, ' ');
  return [...polos.matchAll(/(?:[^.;\n]|\.(?=\S)(?!(?<=\p{Ll}{5}\.)\p{Lu}))+/gu)].map((m) => ({
    teks: m[0],
    di: m.index,
  }));
}
