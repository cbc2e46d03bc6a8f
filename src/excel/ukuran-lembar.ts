import { TabelTakTerbaca } from '../tabel/batas.js';

/** A sheet of Excel ends at XFD1048576. */
export const BARIS_TERAKHIR = 1_048_576;
export const KOLOM_TERAKHIR = 16_384;

const ALAMAT = /^([A-Z]{1,3})(\d{1,7})$/i;

/** Rows that all sheets together may reach over, blank ones between two cells too: two sheets to their last row. */
const BARIS_TERJANGKAU = 2 * BARIS_TERAKHIR;
/** The same of cells. */
const SEL_TERJANGKAU = 16_000_000;

/**
 * Counts what the sheets of a workbook reach over. A blank row takes its place in memory wherever a cell stands far below it, so that a few cells, one at
 * the end of each sheet, would take gigabytes.
 */
export class Jangkauan {
  private baris = 0;
  private sel = 0;

  /** Takes so many rows more, so many columns wide; throws `TabelTakTerbaca` when they are too many. */
  tambah(lembar: string, baris: number, kolom: number): void {
    this.baris += baris;
    this.sel += baris * kolom;
    if (this.baris <= BARIS_TERJANGKAU && this.sel <= SEL_TERJANGKAU) return;
    throw new TabelTakTerbaca(
      `lembar "${lembar}": ada sel jauh di bawah atau di kanan isinya; semua lembar bersama paling banyak menjangkau ${BARIS_TERJANGKAU} baris dan ` +
        `${SEL_TERJANGKAU} sel. Hapus baris dan kolom yang tidak terpakai sampai ke ujung lembar, lalu simpan kembali.`,
    );
  }
}

/** Row and column from 1; null for an address that no sheet has. */
export function letakDari(acuan: string): { baris: number; kolom: number } | null {
  const [, huruf = '', angka] = ALAMAT.exec(acuan) ?? [];
  const baris = Number(angka);
  let kolom = 0;
  for (const h of huruf.toUpperCase()) kolom = kolom * 26 + h.charCodeAt(0) - 64;
  return baris >= 1 && baris <= BARIS_TERAKHIR && kolom <= KOLOM_TERAKHIR ? { baris, kolom } : null;
}
