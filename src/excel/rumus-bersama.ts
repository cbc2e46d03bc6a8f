import type { Sheet } from 'hucre';
import { hurufKolom } from '../tabel/tabel.js';
import { bacaUjung } from './bukti/rujukan.js';

/** Texts and quoted names are stepped over; what is left of a cell's address is moved. */
const RUJUKAN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\\])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(.!\\])/gi;

/** A formula as it reads when copied so many rows down and columns to the right; a reference that leaves the sheet becomes #REF!. */
export function geserTeksRumus(rumus: string, turun: number, kanan: number): string {
  return rumus.replace(RUJUKAN, (teks) => {
    const ujung = bacaUjung(teks);
    if (!ujung) return teks;
    const kolom = ujung.kolomTetap ? ujung.kolom : ujung.kolom + kanan;
    const baris = ujung.barisTetap ? ujung.baris : ujung.baris + turun;
    if (kolom < 1 || baris < 1) return '#REF!';
    return `${ujung.kolomTetap ? '$' : ''}${hurufKolom(kolom)}${ujung.barisTetap ? '$' : ''}${baris}`;
  });
}

/**
 * The formulas of cells that share one, by `baris,kolom` from 0: Excel stores a column that was filled down once, and the other cells
 * name it by number.
 */
export function rumusBersama(rinci: Sheet['cells']): ReadonlyMap<string, string> {
  const induk = new Map<number, { readonly rumus: string; readonly baris: number; readonly kolom: number }>();
  const hasil = new Map<string, string>();
  for (const [kunci, { formula, formulaType, formulaSharedIndex }] of rinci ?? []) {
    if (formulaType !== 'shared' || formulaSharedIndex === undefined) continue;
    const [baris = 0, kolom = 0] = kunci.split(',').map(Number);
    const milik = induk.get(formulaSharedIndex);
    if (formula) induk.set(formulaSharedIndex, { rumus: formula, baris, kolom });
    else if (milik) hasil.set(kunci, geserTeksRumus(milik.rumus, baris - milik.baris, kolom - milik.kolom));
  }
  return hasil;
}
