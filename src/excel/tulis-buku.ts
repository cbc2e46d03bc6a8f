import { type Cell, type NamedRange, type RowDef, type WriteSheet, writeXlsx } from 'hucre';

/** Workbooks carry a time; this one, so that the same data gives the same file. */
const SAAT_TETAP = new Date('2000-01-01T00:00:00Z');
/** Height of a line of 10-point type, and what a row has around its lines. */
const TINGGI_BARIS = 13.2;
const TEPI_BARIS = 3;
/** Excel's limit. */
const TERTINGGI = 409;
/** Letters of ordinary text beside the digits that widths are given in. */
const HURUF_PER_LEBAR = 1.08;

/** A sheet's name in a formula. */
export const namaDalamRumus = (nama: string): string => `'${nama.replaceAll("'", "''")}'`;

/** Writes a workbook: rows as high as their wrapped texts need, and print settings that hold for sheet names of any kind. */
export function tulisBuku(sheets: readonly WriteSheet[], judul: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(siapkan),
    // hucre writes these names without quotes, which Excel takes for damage.
    namedRanges: sheets.flatMap(namaCetak),
    defaultFont: { name: 'Calibri', size: 10 },
    properties: { title: judul, creator: 'lkjip', created: SAAT_TETAP, modified: SAAT_TETAP },
  });
}

function siapkan(lembar: WriteSheet): WriteSheet {
  const { printArea: _, printTitlesRow: __, printTitlesColumn: ___, ...pageSetup } = lembar.pageSetup ?? {};
  return { ...lembar, pageSetup, rowDefs: tinggiBaris(lembar) };
}

function namaCetak({ name, pageSetup }: WriteSheet): NamedRange[] {
  const lembar = namaDalamRumus(name);
  const { printArea, printTitlesRow, printTitlesColumn } = pageSetup ?? {};
  const ulang = [printTitlesColumn, printTitlesRow].filter((x) => x !== undefined).map((x) => `${lembar}!${x}`);
  return [
    ...(printArea === undefined ? [] : [{ name: '_xlnm.Print_Area', range: `${lembar}!${printArea}`, scope: name }]),
    ...(ulang.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: ulang.join(','), scope: name }]),
  ];
}

/** Heights of the rows whose wrapped texts need more than a line; those that are set stay. */
function tinggiBaris({ cells = new Map(), columns = [], merges = [], rowDefs }: WriteSheet): Map<number, RowDef> {
  const hasil = new Map(rowDefs);
  const lebar = (r: number, c: number): number => {
    const m = merges.find((x) => x.startRow === r && x.startCol === c);
    const kolom = columns.slice(c, (m?.endCol ?? c) + 1);
    return kolom.reduce((n, k) => n + (k.width ?? 9), 0);
  };
  const baris = new Map<number, number>();
  for (const [kunci, sel] of cells) {
    const [r = 0, c = 0] = kunci.split(',').map(Number);
    const perlu = banyakBaris(sel, lebar(r, c));
    if (!hasil.has(r) && perlu > (baris.get(r) ?? 1)) baris.set(r, perlu);
  }
  for (const [r, n] of baris) hasil.set(r, { height: Math.min(TERTINGGI, n * TINGGI_BARIS + TEPI_BARIS) });
  return hasil;
}

function banyakBaris({ value, style }: Partial<Cell>, lebar: number): number {
  if (typeof value !== 'string' || style?.alignment?.wrapText !== true) return 1;
  const huruf = Math.max(1, (lebar - 1) * HURUF_PER_LEBAR);
  return value.split('\n').reduce((n, b) => n + Math.max(1, Math.ceil(b.length / huruf)), 0);
}
