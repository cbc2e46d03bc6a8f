import { type PotonganTeks, rangkaiHuruf } from '../tabel/huruf-naik.js';
import { apakahCoretan, coretan } from '../tabel/teks-luput.js';
import type { SelExcel } from './lembar.js';

/** The text of a cell, and whether it is struck out, as a whole or in part. */
export interface TeksKaya {
  readonly teks: string;
  readonly dicoret?: 'utuh' | 'sebagian';
}

/** The text of pieces, and whether any of it is struck out; `tertutup`: where texts with digits are noted that are hidden. */
export function teksPotongan(potong: readonly PotonganTeks[], tertutup: string[] = []): TeksKaya {
  const luput = { coret: [], tertutup };
  const teks = rangkaiHuruf(potong, luput);
  if (apakahCoretan(teks)) return { teks, dicoret: 'utuh' };
  return luput.coret.length > 0 ? { teks, dicoret: 'sebagian' } : { teks };
}

/** A cell that is struck out as a whole, or in part; one that holds nothing is as it was. */
export function coretSel(sel: SelExcel, dicoret: 'utuh' | 'sebagian' | undefined): SelExcel {
  if (dicoret === undefined || sel.teks.trim() === '') return sel;
  if (dicoret === 'sebagian') return { ...sel, dicoret };
  const { nol: _nol, polos: _polos, ...lain } = sel;
  return { ...lain, teks: coretan(sel.teks), dicoret };
}
