/** Sheets that are no grid of a report, by how a workbook or SheetJS calls their kind: what stands in a chart is a copy of cells. */
const LAIN: readonly (readonly [RegExp, string])[] = [
  [/^chart/, 'grafik'],
  [/^dialog/, 'dialog'],
  [/macro/i, 'makro'],
];

/** What is said of a sheet of such a kind, which is not read; undefined for one that is. */
export function catatanLembarLain(nama: string, jenis = ''): string | undefined {
  const sebutan = LAIN.find(([pola]) => pola.test(jenis))?.[1];
  return sebutan && `lembar "${nama}" berupa ${sebutan}, dan tidak dibaca`;
}
