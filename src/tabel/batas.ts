import type { Tabel } from './tabel.js';

/** The largest text that is read as tables, in characters. */
export const TEKS_TERPANJANG = 64 * 1024 * 1024;
/** The most cells that one input may hold: far beyond any report, and still checked in seconds. */
export const SEL_TERBANYAK = 2_000_000;

/** Thrown when an input cannot be read as tables; the message says what is wrong and what would be right. */
export class TabelTakTerbaca extends Error {
  override readonly name = 'TabelTakTerbaca';
}

/** Refuses a text that is too long to be a report. */
export function pastikanTeks(teks: string): void {
  if (teks.length > TEKS_TERPANJANG) {
    throw new TabelTakTerbaca(
      `teks terlalu panjang (${teks.length} huruf); batasnya ${TEKS_TERPANJANG} huruf. Pisahkan berkasnya.`,
    );
  }
}

/** Refuses tables with more cells than any report has. */
export function pastikanSel(tabel: readonly Pick<Tabel, 'baris'>[]): void {
  pastikanBanyakSel(tabel.reduce((n, t) => t.baris.reduce((m, b) => m + b.length, n), 0));
}

/** Refuses so many cells, where they are more than any report has. */
export function pastikanBanyakSel(sel: number): void {
  if (sel > SEL_TERBANYAK) {
    throw new TabelTakTerbaca(`terlalu banyak sel (${sel}); batasnya ${SEL_TERBANYAK} sel. Periksa sebagian dahulu.`);
  }
}
