import type { Tabel } from './tabel.js';

/** Where a row of a table stood before tables were parted and joined: in which table, and its place there, from 0. */
export interface LetakBaris {
  readonly tabel: Tabel;
  readonly baris: number;
  readonly kolom: number;
}

/** A table that was cut out of a grid, or joined from several: each row knows where it is printed. */
export interface TabelTersusun extends Tabel {
  readonly letak: readonly LetakBaris[];
  /** All lines above it, from the table before on. */
  readonly atas: readonly string[];
}

/** The table in which a cell is printed, and its row and column there, from 0. */
export function letakSel(tabel: Tabel | TabelTersusun, baris: number, kolom: number): LetakBaris {
  const letak = 'letak' in tabel ? tabel.letak[Math.min(baris, tabel.letak.length - 1)] : undefined;
  return letak === undefined
    ? { tabel, baris, kolom }
    : { tabel: letak.tabel, baris: letak.baris, kolom: letak.kolom + kolom };
}
