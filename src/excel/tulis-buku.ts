import { type Cell, type NamedRange, type RowDef, type WriteSheet, writeXlsx } from 'hucre';

/** Workbooks carry a time; this one, so that the same data gives the same file. */
const SAAT_TETAP = new Date('2000-01-01T00:00:00Z');
const HURUF = 10;
/** Height of a line beside the size of its type, and what a row has around its lines. */
const TINGGI_BARIS = 1.26;
const TEPI_BARIS = 3;
/** Excel's limit. */
const TERTINGGI = 409;
/** Letters of ordinary text beside the digits that widths are given in. */
const HURUF_PER_LEBAR = 1.06;
/** Bold letters are so much wider. */
const TEBAL = 1.22;

/** A sheet's name in a formula. */
export const namaDalamRumus = (nama: string): string => `'${nama.replaceAll("'", "''")}'`;

/** Writes a workbook: rows as high as their wrapped texts need, and print settings that hold for sheet names of any kind. */
export function tulisBuku(sheets: readonly WriteSheet[], judul: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(siapkan),
    // hucre writes these names without quotes, which Excel takes for damage.
    namedRanges: sheets.flatMap(namaCetak),
    defaultFont: { name: 'Arial', size: 10 },
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
  const tinggi = new Map<number, number>();
  for (const [kunci, sel] of cells) {
    const [r = 0, c = 0] = kunci.split(',').map(Number);
    const perlu = tinggiSel(sel, lebar(r, c));
    if (!hasil.has(r) && perlu > (tinggi.get(r) ?? 0)) tinggi.set(r, perlu);
  }
  for (const [r, height] of tinggi) hasil.set(r, { height });
  return hasil;
}

/** The height that a wrapped text needs; 0 where one line is enough. */
function tinggiSel({ value, style }: Partial<Cell>, lebar: number): number {
  if (typeof value !== 'string' || style?.alignment?.wrapText !== true) return 0;
  const { size = HURUF, bold = false } = style.font ?? {};
  const kolom = lebar - 1 - 2 * (style.alignment.indent ?? 0);
  const huruf = Math.max(1, (kolom * HURUF_PER_LEBAR * HURUF) / (size * (bold ? TEBAL : 1)));
  const baris = value.split('\n').reduce((n, b) => n + Math.max(1, Math.ceil(b.length / huruf)), 0);
  return baris === 1 ? 0 : Math.min(TERTINGGI, baris * size * TINGGI_BARIS + TEPI_BARIS);
}
