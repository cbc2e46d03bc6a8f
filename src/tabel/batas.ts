import { tanpaKendali } from '../angka/tanpa-kendali.js';
import type { Tabel } from './tabel.js';

/** The largest text that is read as tables, in characters. */
export const TEKS_TERPANJANG = 64 * 1024 * 1024;
/** The most cells that one input may hold: far beyond any report, and still checked in seconds. */
export const SEL_TERBANYAK = 2_000_000;

/**
 * The longest text of all cells together. A workbook may hold one long text and show it in thousands of cells, so what the file takes says little; the
 * largest number of cells, each with a figure and a word, stays far below.
 */
export const TEKS_SEL_TERPANJANG = 32 * 1024 * 1024;

/** Thrown when an input cannot be read as tables; the message says what is wrong and what would be right, and holds no control sign of the input. */
export class TabelTakTerbaca extends Error {
  override readonly name = 'TabelTakTerbaca';
  constructor(pesan: string) {
    super(tanpaKendali(pesan));
  }
}

/** Refuses a text that is too long to be a report. */
export function pastikanTeks(teks: string): void {
  if (teks.length > TEKS_TERPANJANG) {
    throw new TabelTakTerbaca(
      `teks terlalu panjang (${teks.length} huruf); batasnya ${TEKS_TERPANJANG} huruf. Pisahkan berkasnya.`,
    );
  }
}

/** Refuses tables with more cells, or more text in them, than any report has. */
export function pastikanSel(tabel: readonly Pick<Tabel, 'baris'>[]): void {
  pastikanBanyakSel(tabel.reduce((n, t) => t.baris.reduce((m, b) => m + b.length, n), 0));
  const hitung = penghitungTeks();
  for (const { baris } of tabel) for (const b of baris) for (const sel of b) hitung(sel);
}

/** Counts the texts of cells while they are read, and refuses them once they are more than any report has. */
export function penghitungTeks(): (sel: string) => void {
  let panjang = 0;
  return (sel) => {
    panjang += sel.length;
    if (panjang > TEKS_SEL_TERPANJANG) {
      throw new TabelTakTerbaca(
        `tulisan dalam selnya terlalu panjang; batasnya ${TEKS_SEL_TERPANJANG} huruf seluruhnya. Periksa sebagian dahulu.`,
      );
    }
  };
}

/** Refuses so many cells, where they are more than any report has. */
export function pastikanBanyakSel(sel: number): void {
  if (sel > SEL_TERBANYAK) {
    throw new TabelTakTerbaca(`terlalu banyak sel (${sel}); batasnya ${SEL_TERBANYAK} sel. Periksa sebagian dahulu.`);
  }
}
