import { type CellValue, type WriteSheet, writeXlsx } from 'hucre';

/** Cells as typed: `=` begins a formula, `⇒` names the value stored with it, `'` begins a text, `x,yy` and `x%` are numbers so shown. */
export type Ketikan = readonly (readonly string[])[];

function baca(teks: string): { nilai: CellValue; format?: string } {
  const angka = /^-?\d+(?:,(\d+))?(%)?$/.exec(teks);
  if (!angka) return { nilai: teks === '' ? null : teks.replace(/^'/, '') };
  const [, pecahan = '', persen] = angka;
  const nilai = Number(teks.replace('%', '').replace(',', '.'));
  if (pecahan === '' && persen === undefined) return { nilai };
  return {
    nilai: persen ? nilai / 100 : nilai,
    format: `0${pecahan && `.${'0'.repeat(pecahan.length)}`}${persen ?? ''}`,
  };
}

/** A sheet from what was typed; `{0.00}` behind a formula is its number format. */
export function lembarKetik(name: string, ketikan: Ketikan): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const rows = ketikan.map((baris, r) =>
    baris.map((teks, c): CellValue => {
      const rumus = /^=(.*?)(?: \{(.*)\})?(?: ⇒ (.*))?$/.exec(teks);
      if (rumus) {
        const [, formula = '', format, hasil] = rumus;
        const tersimpan = hasil === undefined ? undefined : baca(hasil);
        const numFmt = format ?? tersimpan?.format;
        cells.set(`${r},${c}`, {
          value: null,
          type: 'formula',
          formula,
          ...(tersimpan === undefined ? {} : { formulaResult: tersimpan.nilai }),
          ...(numFmt === undefined ? {} : { style: { numFmt } }),
        });
        return null;
      }
      const { nilai, format } = baca(teks);
      if (format !== undefined) cells.set(`${r},${c}`, { value: nilai, type: 'number', style: { numFmt: format } });
      return nilai;
    }),
  );
  return { name, rows, cells };
}

/** A workbook of such sheets. */
export const bukuKetik = (lembar: Readonly<Record<string, Ketikan>>): Promise<Uint8Array> =>
  writeXlsx({ sheets: Object.entries(lembar).map(([nama, isi]) => lembarKetik(nama, isi)) });
