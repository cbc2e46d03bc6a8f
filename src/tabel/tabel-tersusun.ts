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

/** A table as plain data of its own: cut out of one grid, its corner says where each row is printed. */
export const lepasLetak = ({ letak: _, atas, ...t }: TabelTersusun): Tabel => (atas.length === 0 ? t : { ...t, atas });

/** The table in which a cell is printed, and its row and column there, from 0. */
export function letakSel(tabel: Tabel | TabelTersusun, baris: number, kolom: number): LetakBaris {
  if (!('letak' in tabel)) return { tabel, baris, kolom };
  const letak = tabel.letak[Math.min(baris, tabel.letak.length - 1)] as LetakBaris;
  return { tabel: letak.tabel, baris: letak.baris, kolom: letak.kolom + kolom };
}
