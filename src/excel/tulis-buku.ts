import { type NamedRange, type WriteSheet, writeXlsx } from 'hucre';
import { tinggiBaris } from './tinggi-baris.js';

/** Workbooks carry a time; this one, so that the same data gives the same file. */
const SAAT_TETAP = new Date('2000-01-01T00:00:00Z');

/** A sheet's name in a formula. */
export const namaDalamRumus = (nama: string): string => `'${nama.replaceAll("'", "''")}'`;

/** A sheet to write; one whose rows have been measured for its pages is not measured again. */
export type LembarTulis = WriteSheet & { readonly tinggiTerukur?: true };

/** Writes a workbook: rows as high as their wrapped texts need, and print settings that hold for sheet names of any kind. */
export function tulisBuku(sheets: readonly LembarTulis[], judul: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(siapkan),
    // hucre writes these names without quotes, which Excel takes for damage.
    namedRanges: sheets.flatMap(namaCetak),
    defaultFont: { name: 'Arial', size: 10 },
    properties: { title: judul, creator: 'lkjip', created: SAAT_TETAP, modified: SAAT_TETAP },
  });
}

function siapkan({ tinggiTerukur, ...lembar }: LembarTulis): WriteSheet {
  const { printArea: _, printTitlesRow: __, printTitlesColumn: ___, ...pageSetup } = lembar.pageSetup ?? {};
  return { ...lembar, pageSetup, ...(tinggiTerukur ? {} : { rowDefs: tinggiBaris(lembar) }) };
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
