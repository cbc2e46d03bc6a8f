import { apakahLanjutan, isiBaris } from './lanjutan.js';
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

/**
 * A table as plain data of its own: cut out of one grid, its corner says where each row is printed. The line "Lanjutan …" between its parts stands in
 * it again: whoever looks for tables in it once more sees that it goes on.
 */
export const lepasLetak = ({ letak, atas, ...t }: TabelTersusun): Tabel => ({
  ...t,
  baris: t.baris.map((b, i) => (b.length === 0 ? barisLanjutan(letak[i] as LetakBaris) : b)),
  ...(atas.length === 0 ? {} : { atas }),
});

/** The line that says that a table goes on, where it was printed; nothing for any other row. */
function barisLanjutan(letak: LetakBaris): readonly string[] {
  const baris = (letak.tabel.baris[letak.baris] as readonly string[]).slice(letak.kolom).map((s) => s.trim());
  const [teks, lain] = isiBaris(baris);
  return teks !== undefined && lain === undefined && apakahLanjutan(teks) ? baris : [];
}

/** The table in which a cell is printed, and its row and column there, from 0. */
export function letakSel(tabel: Tabel | TabelTersusun, baris: number, kolom: number): LetakBaris {
  if (!('letak' in tabel)) return { tabel, baris, kolom };
  const letak = tabel.letak[Math.min(baris, tabel.letak.length - 1)] as LetakBaris;
  return { tabel: letak.tabel, baris: letak.baris, kolom: letak.kolom + kolom };
}
