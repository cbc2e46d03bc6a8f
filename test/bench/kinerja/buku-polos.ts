import { type CellValue, readXlsx, writeXlsx } from 'hucre';

/** Sheets as hucre reads them: what a workbook says, without how it looks or reckons. */
export type IsiBuku = readonly { readonly name: string; readonly rows: CellValue[][] }[];

export async function bacaIsi(buku: Uint8Array): Promise<IsiBuku> {
  return (await readXlsx(buku)).sheets.map(({ name, rows }) => ({ name, rows }));
}

/** The same cells written by hucre alone: values, no formulas, no format. */
export function tulisPolos(isi: IsiBuku): Promise<Uint8Array> {
  return writeXlsx({ sheets: isi.map(({ name, rows }) => ({ name, rows })) });
}
