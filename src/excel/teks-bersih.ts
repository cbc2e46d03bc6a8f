import type { Cell } from 'hucre';
import { tanpaKendali } from '../angka/tanpa-kendali.js';
import { bersihkanTeks } from '../tabel/teks-tampil.js';
import { teksSel } from './templat/isian/teks.js';
import type { LembarTulis } from './tulis-buku.js';

/** A text of a workbook that is shown: its lines stay, and nothing in them is unseen or turns the reading direction. */
export const teksBersih = (teks: string): string =>
  teks.includes('\n') ? teks.split('\n').map(tanpaKendali).join('\n') : tanpaKendali(teks);

/** A shown text as a cell stores it. */
export const teksSelBersih = (teks: string): string => teksSel(teksBersih(teks));

/** A sheet whose shown texts are all clean, and as a cell stores them; formulas and names are the program's own. */
export function lembarBersih<L extends LembarTulis>(lembar: L): L {
  const { cells = new Map(), charts = [], headerFooter } = lembar;
  const kaki = headerFooter?.oddFooter;
  return {
    ...lembar,
    cells: new Map([...cells].map(([alamat, sel]) => [alamat, selBersih(sel)])),
    charts: charts.map((c) => ({
      ...c,
      ...(c.title === undefined ? {} : { title: bersihkanTeks(c.title) }),
      ...(c.altText === undefined ? {} : { altText: bersihkanTeks(c.altText) }),
      series: c.series.map((s) => (s.name === undefined ? s : { ...s, name: bersihkanTeks(s.name) })),
    })),
    ...(kaki === undefined ? {} : { headerFooter: { ...headerFooter, oddFooter: teksSel(bersihkanTeks(kaki)) } }),
  };
}

/** The cell itself where its texts are clean, as they nearly always are: a large workbook has some hundred thousand. */
function selBersih(sel: Partial<Cell>): Partial<Cell> {
  const value = nilaiBersih(sel.value);
  const formulaResult = nilaiBersih(sel.formulaResult);
  if (value === sel.value && formulaResult === sel.formulaResult) return sel;
  return {
    ...sel,
    ...(value === undefined ? {} : { value }),
    ...(formulaResult === undefined ? {} : { formulaResult }),
  };
}

const nilaiBersih = <T>(nilai: T): T | string => (typeof nilai === 'string' ? teksSelBersih(nilai) : nilai);
