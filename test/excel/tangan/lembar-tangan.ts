import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre';
import { bukuDariJson } from '../../../src/tabel/dari-json.js';
import { bukuDariMarkdown } from '../../../src/tabel/dari-markdown.js';
import type { Buku, Tabel } from '../../../src/tabel/tabel.js';

const FOLDER = 'examples/batu-sopang-2022/tercetak';

/** The printed tables of the example as grids, each under its own name. */
export function tabelContoh(): Tabel[] {
  const berkas = readdirSync(FOLDER).filter((f) => f.endsWith('.json'));
  return berkas.flatMap((f) => bukuDariJson(JSON.parse(readFileSync(join(FOLDER, f), 'utf8')), {}).tabel);
}

/** The printed text of the example. */
export function narasiContoh(): NonNullable<Buku['narasi']> {
  return bukuDariMarkdown(readFileSync(join(FOLDER, 'narasi.md'), 'utf8')).narasi ?? [];
}

/** A cell as staff would type it: plain figures as numbers in a format, every third one as text, the rest as it stands. */
function ketik(teks: string, ke: number): { nilai: CellValue; format?: string } {
  if (teks === '') return { nilai: null };
  const bersih = teks.trim();
  const ribuan = /^-?\d{1,3}(?:\.\d{3})+(?:,(\d+))?$/.exec(bersih);
  const desimal = /^-?(?:0|[1-9]\d*),(\d+)$/.exec(bersih);
  const utuh = /^-?(?:0|[1-9]\d{0,8})$/.test(bersih);
  if ((!ribuan && !desimal && !utuh) || ke % 3 === 2) return { nilai: teks };
  const pecahan = ribuan?.[1] ?? desimal?.[1] ?? '';
  return {
    nilai: Number(bersih.replaceAll('.', '').replace(',', '.')),
    format: `${ribuan ? '#,##0' : '0'}${pecahan === '' ? '' : `.${'0'.repeat(pecahan.length)}`}`,
  };
}

/**
 * Tables as an office lays them out in a workbook: several a sheet with titles over merged cells, in every second sheet a blank column on
 * the left and another within, figures partly typed as text, notes below, blank rows between.
 */
export function lembarTangan(tabel: readonly Tabel[], perLembar = 3): WriteSheet[] {
  const lembar: WriteSheet[] = [];
  for (let awal = 0; awal < tabel.length; awal += perLembar) {
    const rows: CellValue[][] = [['PEMERINTAH KABUPATEN PASER'], []];
    const cells: NonNullable<WriteSheet['cells']> = new Map();
    const merges: NonNullable<WriteSheet['merges']> = [];
    const kiri = (awal / perLembar) % 2;
    for (const t of tabel.slice(awal, awal + perLembar)) {
      const lebar = Math.max(...t.baris.map((b) => b.length));
      merges.push({ startRow: rows.length, startCol: kiri, endRow: rows.length, endCol: kiri + lebar - 1 });
      rows.push([...Array<null>(kiri).fill(null), [t.nama, t.judul].filter((x) => x !== undefined).join(' ')], []);
      for (const b of t.baris) {
        const r = rows.length;
        const isi = selipkan(b, kiri).map((s, c) => ketik(s, r + c));
        isi.forEach(({ nilai, format }, c) => {
          if (format !== undefined)
            cells.set(`${r},${c + kiri}`, { value: nilai, type: 'number', style: { numFmt: format } });
        });
        rows.push([...Array<null>(kiri).fill(null), ...isi.map((s) => s.nilai)]);
      }
      rows.push([], ['Sumber: data diolah'], [], []);
    }
    lembar.push({ name: `Lembar ${lembar.length + 1}`, rows, cells, merges });
  }
  return lembar;
}

/** A blank column after the second, as a spacer. */
const selipkan = (baris: readonly string[], banyak: number): string[] => [
  ...baris.slice(0, 2),
  ...Array<string>(banyak).fill(''),
  ...baris.slice(2),
];

/** The example typed into a workbook. */
export const bukuKerjaContoh = (): Promise<Uint8Array> => writeXlsx({ sheets: lembarTangan(tabelContoh()) });
