import type { Narasi } from '../../tabel/tabel.js';

/** The longest text that is looked at. */
const PANJANG_TERBANYAK = 20_000;

/** The sentences of a text with where each begins; marks of emphasis become blanks. */
export function pecahKalimat(n: Narasi): { readonly teks: string; readonly di: number }[] {
  const polos = n.teks.slice(0, PANJANG_TERBANYAK).replace(/[*_✚✓]/gu, ' ');
  return [...polos.matchAll(/(?:[^.;\n]|\.(?=\S))+/g)].map((m) => ({ teks: m[0], di: m.index }));
}
