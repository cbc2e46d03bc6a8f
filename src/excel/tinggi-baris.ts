import type { Cell, ColumnDef, RowDef, WriteSheet } from 'hucre';
import { lebarTeks } from './lebar-huruf.js';

const HURUF = 10;
/** Height of a line beside the size of its type, and what a row has around its lines, in points. */
const TINGGI_BARIS = 1.24;
const TEPI_BARIS = 4;
/** Excel's limit. */
const TERTINGGI = 409;
/** Points for each unit of a column's width, at its narrowest. */
const TITIK_PER_LEBAR = 5.25;
/** Points between the edges of a cell and its text. */
const TEPI_SEL = 5;
/** One step of indent. */
const INDENT = 9;
/** Programs draw letters a little wider than the font says, bold ones more so. */
const LONGGAR = 1.04;
const TEBAL = 1.08;
/** Width of a column that sets none. */
const LEBAR_BAKU = 9;
/** A row whose height is not set. */
const BARIS_BAKU = 15;

/** Where columns begin, in points from the first, and where the last ends. */
function awalKolom(columns: readonly ColumnDef[]): readonly number[] {
  let titik = 0;
  return [0, ...columns.map((k) => (titik += (k.width ?? LEBAR_BAKU) * TITIK_PER_LEBAR))];
}

/** The height of the rows from one to before another, in points. */
export function tinggiTerpakai(dari: number, sampai: number, baris: ReadonlyMap<number, RowDef>): number {
  let tinggi = 0;
  for (let r = dari; r < sampai; r += 1) tinggi += baris.get(r)?.height ?? BARIS_BAKU;
  return tinggi;
}

/** Heights of the rows whose wrapped texts need more than a line; those that are set stay. */
export function tinggiBaris({
  cells = new Map(),
  columns = [],
  merges = [],
  rowDefs,
}: WriteSheet): Map<number, RowDef> {
  const hasil = new Map(rowDefs);
  const akhirGabung = new Map(merges.map((m) => [`${m.startRow},${m.startCol}`, m.endCol]));
  const awal = awalKolom(columns);
  const titik = (c: number): number => awal[Math.min(c, columns.length)] as number;
  const tinggi = new Map<number, number>();
  for (const [kunci, sel] of cells) {
    if (!terlipat(sel)) continue;
    const koma = kunci.indexOf(',');
    const r = Number(kunci.slice(0, koma));
    if (hasil.has(r)) continue;
    const c = Number(kunci.slice(koma + 1));
    const perlu = tinggiSel(sel, titik((akhirGabung.get(kunci) ?? c) + 1) - titik(c));
    if (perlu > (tinggi.get(r) ?? 0)) tinggi.set(r, perlu);
  }
  for (const [r, height] of tinggi) hasil.set(r, { height });
  return hasil;
}

/** A cell whose text is broken into lines. */
interface SelTerlipat {
  readonly value: string;
  readonly style: NonNullable<Cell['style']>;
}

const terlipat = (sel: Partial<Cell>): sel is SelTerlipat =>
  typeof sel.value === 'string' && sel.style?.alignment?.wrapText === true;

/** The height that a wrapped text needs; 0 where one line of ordinary type is enough. */
function tinggiSel({ value, style }: SelTerlipat, lebar: number): number {
  const { size = HURUF, bold = false } = style.font ?? {};
  const muat = lebar - TEPI_SEL - INDENT * (style.alignment?.indent ?? 0);
  const ukuran = size * LONGGAR * (bold ? TEBAL : 1);
  const baris = value.split('\n').reduce((n, b) => n + barisTerlipat(b, ukuran, muat), 0);
  return baris === 1 && size <= HURUF ? 0 : Math.min(TERTINGGI, baris * size * TINGGI_BARIS + TEPI_BARIS);
}

/** Lines that a paragraph takes when it is broken between words, and within those that are too long. */
function barisTerlipat(teks: string, ukuran: number, muat: number): number {
  // Most cells of a large workbook: nothing to break.
  if (lebarTeks(teks, ukuran) <= muat) return 1;
  let baris = 1;
  let terisi = 0;
  for (const kata of teks.split(/(?<=[ -])/)) {
    // The space behind a word may hang over the edge.
    const lebar = lebarTeks(kata.trimEnd(), ukuran);
    if (terisi > 0 && terisi + lebar > muat) {
      baris += 1;
      terisi = 0;
    }
    const lebih = Math.max(0, Math.ceil(lebar / Math.max(muat, ukuran)) - 1);
    baris += lebih;
    terisi = lebih > 0 ? lebar % Math.max(muat, ukuran) : terisi + lebarTeks(kata, ukuran);
  }
  return baris;
}
