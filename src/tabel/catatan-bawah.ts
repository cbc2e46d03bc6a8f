import { apakahCatatan } from './catatan-tabel.js';
import type { Tabel } from './tabel.js';

/** Gives the last table a note that stands as a paragraph of its own right below it; false, and nothing done, where the text is none. */
export function tambahCatatan(tabel: Tabel[], teks: string): boolean {
  const akhir = tabel.at(-1);
  if (akhir === undefined || !apakahCatatan(teks)) return false;
  tabel[tabel.length - 1] = { ...akhir, catatan: [...(akhir.catatan ?? []), teks] };
  return true;
}
