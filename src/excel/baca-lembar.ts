import type { Cell, CellValue, Sheet } from 'hucre';
import { kosong, susunSel } from './isi-sel.js';
import { type Lembar, SEL_KOSONG, type SelExcel } from './lembar.js';
import { rumusBersama } from './rumus-bersama.js';

/** After so many rows it is told that the reading goes on. */
const BARIS_SELANGKAH = 5_000;

/** Reads a sheet into cells with the text that it shows; `langkah` is called at its beginning and every so many rows. */
export function bacaLembar(lembar: Sheet, langkah: () => void): Lembar {
  const bersama = rumusBersama(lembar.cells);
  return {
    nama: lembar.name,
    tersembunyi: lembar.hidden === true || lembar.veryHidden === true,
    sel: lembar.rows.map((baris, r) => {
      if (r % BARIS_SELANGKAH === 0) langkah();
      return bacaBaris(baris, r, lembar.cells, bersama);
    }),
    gabungan: (lembar.merges ?? []).map((m) => ({
      baris: m.startRow + 1,
      kolom: m.startCol + 1,
      sampaiBaris: m.endRow + 1,
      sampaiKolom: m.endCol + 1,
    })),
    barisTersembunyi: [...(lembar.rowDefs ?? [])].filter(([, d]) => d.hidden === true).map(([r]) => r + 1),
    kolomTersembunyi: (lembar.columns ?? []).flatMap((k, i) => (k.hidden === true ? [i + 1] : [])),
  };
}

function bacaBaris(
  baris: readonly CellValue[],
  r: number,
  rinci: Sheet['cells'],
  bersama: ReadonlyMap<string, string>,
): SelExcel[] {
  const sel = baris.map((nilai, c) => bacaSel(nilai, rinci?.get(`${r},${c}`), bersama.get(`${r},${c}`)));
  while (sel.length > 0 && kosong(sel.at(-1))) sel.pop();
  return sel;
}

function bacaSel(nilai: CellValue, rinci: Cell | undefined, bersama: string | undefined): SelExcel {
  const isi = nilai ?? rinci?.formulaResult ?? rinci?.value ?? null;
  const rumus = bersama ?? rinci?.formula ?? null;
  if (isi === null && rumus === null) return SEL_KOSONG;
  const format = rinci?.style?.numFmt ?? 'General';
  return susunSel(isi, format, rumus);
}
