import { apakahCatatan } from './catatan-tabel.js';
import type { Tabel } from './tabel.js';

/** No table has more notes. */
const CATATAN_TERBANYAK = 40;

/**
 * Gives the last table a note that stands right below it as a paragraph of its own; false, and nothing done, where the text is none. "1) …" may
 * as well head what follows: it is a note where a cell of the table bears that mark.
 */
export function tambahCatatan(tabel: Tabel[], teks: string): boolean {
  const akhir = tabel.at(-1) as Tabel;
  const catatan = akhir.catatan ?? [];
  if (!apakahCatatan(teks) || catatan.length >= CATATAN_TERBANYAK) return false;
  const nomor = /^\d\)/.exec(teks)?.[0];
  if (nomor !== undefined && !akhir.baris.some((b) => b.some((s) => s.endsWith(nomor)))) return false;
  tabel[tabel.length - 1] = { ...akhir, catatan: [...catatan, teks] };
  return true;
}
