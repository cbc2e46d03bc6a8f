import { TabelTakTerbaca } from '../tabel/batas.js';

/** What a table is made of, and what holds texts of its own: a paragraph in a drawing is none of the row that the drawing stands in. */
const BATAS: ReadonlySet<string | undefined> = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:p', 'w:txbxContent', 'a:p']);
/** What must stand in a part of a table; what may stand anywhere but right in one. */
const INDUK: ReadonlyMap<string, string | null> = new Map([
  ['w:tr', 'w:tbl'],
  ['w:tc', 'w:tr'],
  ['w:tbl', null],
  ['w:p', null],
]);
const SEBUT: ReadonlyMap<string, string> = new Map([
  ['w:tr', 'baris di luar tabel'],
  ['w:tc', 'sel di luar baris'],
  ['w:tbl', 'tabel di luar sel'],
  ['w:p', 'alinea di luar sel'],
]);

/**
 * Refuses a row that stands in no table or in another row, a cell that stands in no row, and what stands between cells: which row or cell its figures
 * belong to, or whether Word shows them, nobody can tell. `luar` are the elements around it, and `tabel` how many tables began before it.
 */
export function pastikanLetak(nama: string, luar: readonly string[], tabel: number): void {
  const induk = INDUK.get(nama);
  if (induk === undefined) return;
  let i = luar.length - 1;
  while (i >= 0 && !BATAS.has(luar[i])) i -= 1;
  const milik = luar[i];
  if (induk === null ? milik !== 'w:tr' && milik !== 'w:tbl' : milik === induk) return;
  throw new TabelTakTerbaca(
    `susunan tabel ke-${Math.max(tabel, 1)} rusak: ada ${SEBUT.get(nama)}; betulkan di Word, lalu simpan kembali.`,
  );
}
