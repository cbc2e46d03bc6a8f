import type { ColumnDef, RowDef } from 'hucre';
import { tinggiTerpakai } from './tinggi-baris.js';

/** What fits between the margins of an A4 page, in points. */
const HALAMAN = { portrait: { lebar: 523, tinggi: 750 }, landscape: { lebar: 770, tinggi: 500 } } as const;
/** Points for each unit of a column's width at its widest: LibreOffice takes a digit for that wide, Excel for less. */
const TITIK_PER_LEBAR = 5.6;
/** Of the width, some is kept free for programs whose letters are a little larger. */
const LUANG = 0.97;

/** Smaller than this, texts of an upright page are put on one that lies. */
const SKALA_TERKECIL = 0.66;

export type Arah = keyof typeof HALAMAN;

const skalaSelebar = (columns: readonly ColumnDef[], arah: Arah): number =>
  Math.min(1, (HALAMAN[arah].lebar * LUANG) / columns.reduce((n, k) => n + (k.width as number) * TITIK_PER_LEBAR, 0));

/** How the page of a sheet with these columns lies. */
export const arahSelebar = (columns: readonly ColumnDef[]): Arah =>
  skalaSelebar(columns, 'portrait') >= SKALA_TERKECIL ? 'portrait' : 'landscape';

/** Rows that belong on one page: the first, and the one behind the last, counted from 0. */
export interface Blok {
  readonly atas: number;
  readonly akhir: number;
}

/** How blocks are printed: at which scale in percent, and behind which rows (from 0) a page ends. */
export interface Halaman {
  readonly skala: number;
  readonly putus: readonly number[];
}

/**
 * Puts blocks of a sheet on pages as wide as the sheet, none broken over two pages that fits on one. The scale is given instead of "fit to
 * width", under which Excel forgets page breaks.
 */
export function bagiHalaman(
  blok: readonly Blok[],
  columns: readonly ColumnDef[],
  baris: ReadonlyMap<number, RowDef>,
  arah: Arah,
): Halaman {
  const skala = skalaSelebar(columns, arah);
  const muat = HALAMAN[arah].tinggi / skala;
  const putus: number[] = [];
  let awal = 0;
  for (const [i, { atas, akhir }] of blok.entries()) {
    // Blank rows behind a block stand on its page too.
    if (atas > awal && tinggiTerpakai(awal, blok[i + 1]?.atas ?? akhir, baris) > muat) {
      putus.push(atas - 1);
      awal = atas;
    }
  }
  return { skala: Math.floor(skala * 100), putus };
}
