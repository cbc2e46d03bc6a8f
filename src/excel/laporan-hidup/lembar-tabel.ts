import type { Cell, WriteSheet } from 'hucre';
import { kanonik } from '../../angka/desimal.js';
import { TAK_TERUKUR } from '../../laporan/sel.js';
import { hurufKolom } from '../../tabel/tabel.js';
import {
  type BarisLaporan,
  barisKepala,
  type KolomLaporan,
  type SelLaporan,
  selBaris,
} from '../../tabel/tabel-laporan.js';
import { cetak } from '../cetak.js';
import { teksAngka } from '../teks-sel.js';
import { teksSel } from '../templat/isian/teks.js';
import { FORMAT_BAKU, formatCetakan } from './format-sel.js';
import { GAYA_BARIS, GAYA_HIDUP } from './gaya-hidup.js';
import type { FigurHidup } from './rumus-sel.js';
import { BARIS_ATAS, type TataLetak } from './tata-letak.js';

/** Letters of a column for each unit of its width in the table. */
const PEMBESAR = 1.15;
const LEBAR_TERKECIL = 7;
/** Excel shows so many letters of a number format. */
const FORMAT_TERPANJANG = 250;

/** The sheet of one table: its figures as formulas, and everything else as it is printed. */
export function lembarTabel(
  letak: TataLetak,
  figur: ReadonlyMap<SelLaporan, FigurHidup>,
  instansi: string,
): WriteSheet {
  const { tabel, kepala } = letak;
  const cells = new Map<string, Partial<Cell>>();
  const lebar = tabel.kolom.length;
  const akhirIsi = BARIS_ATAS + kepala + tabel.baris.length;
  const gabung = (r: number) => ({ startRow: r, startCol: 0, endRow: r, endCol: lebar - 1 });
  const teks = (r: number, value: string, style: Cell['style'] & object) =>
    cells.set(`${r},0`, { value: teksSel(value), style });

  teks(0, `${tabel.nama} ${tabel.judul}`, GAYA_HIDUP.judul);
  teks(1, instansi, GAYA_HIDUP.instansi);
  const gabungKepala = tulisKepala(letak, cells);
  for (const [i, b] of tabel.baris.entries()) {
    for (const [c, k] of tabel.kolom.entries()) {
      cells.set(`${BARIS_ATAS + kepala + i},${c}`, selTabel(b, k, figur.get(selBaris(b, k))));
    }
  }
  for (const [i, c] of tabel.catatan.entries()) teks(akhirIsi + 1 + i, c, GAYA_HIDUP.catatan);
  return {
    name: letak.lembar,
    cells,
    rows: [],
    columns: tabel.kolom.map((k) => ({ width: Math.max(LEBAR_TERKECIL, k.lebar * PEMBESAR) })),
    merges: [gabung(0), gabung(1), ...gabungKepala, ...tabel.catatan.map((_, i) => gabung(akhirIsi + 1 + i))].filter(
      (m) => m.startCol < m.endCol || m.startRow < m.endRow,
    ),
    freezePane: { rows: BARIS_ATAS + kepala },
    view: { showGridLines: false },
    ...cetak({
      nama: `${tabel.nama} ${tabel.judul}`,
      arah: tabel.arah === 'mendatar' ? 'landscape' : 'portrait',
      ulangBaris: `$${BARIS_ATAS + 1}:$${BARIS_ATAS + kepala}`,
      daerah: `$A$1:$${hurufKolom(lebar)}$${akhirIsi + 1 + tabel.catatan.length}`,
    }),
  };
}

function tulisKepala({ tabel, kepala }: TataLetak, cells: Map<string, Partial<Cell>>) {
  const terisi = new Set<string>();
  return barisKepala(tabel).flatMap((baris, i) => {
    let c = 0;
    return baris.map((sel) => {
      const r = BARIS_ATAS + i;
      while (terisi.has(`${r},${c}`)) c += 1;
      const endCol = c + sel.kolom - 1;
      const endRow = r + (kepala === 1 ? 1 : sel.baris) - 1;
      for (let x = c; x <= endCol; x += 1) {
        for (let y = r; y <= endRow; y += 1) {
          terisi.add(`${y},${x}`);
          cells.set(`${y},${x}`, { value: x === c && y === r ? teksSel(sel.teks) : null, style: GAYA_HIDUP.kepala });
        }
      }
      const gabung = { startRow: r, startCol: c, endRow, endCol };
      c = endCol + 1;
      return gabung;
    });
  });
}

const RATA = { kiri: 'left', tengah: 'center', kanan: 'right' } as const;

function selTabel(b: BarisLaporan, k: KolomLaporan, figur: FigurHidup | undefined): Partial<Cell> {
  const sel = selBaris(b, k);
  const gaya = GAYA_BARIS[b.jenis];
  const alignment = {
    horizontal: RATA[k.rata],
    vertical: 'top',
    wrapText: true,
    ...(k.kunci === 'uraian' && b.tingkat > 0 ? { indent: b.tingkat } : {}),
  } as const;
  const angka = figur ? figur.nilai : sel.nilai;
  const format = k.format === 'teks' || k.format === 'kode' ? null : formatCetakan(sel.teks);
  if (figur?.rumus != null && (format !== null || angka === null)) {
    return {
      formula: figur.rumus,
      formulaResult: angka === null ? TAK_TERUKUR : Number(angka),
      style: { ...gaya, alignment, numFmt: format ?? FORMAT_BAKU },
    };
  }
  const nyata = format !== null && angka !== null && angkaTampil(angka, format, sel.teks);
  if (nyata) return { value: Number(angka), style: { ...gaya, alignment, numFmt: format } };
  return { value: sel.teks === '' ? null : teksSel(sel.teks), style: { ...gaya, alignment, numFmt: '@' } };
}

/** Whether a workbook keeps a number and shows it just as it is printed. */
function angkaTampil(angka: string, format: string, teks: string): boolean {
  return format.length <= FORMAT_TERPANJANG && kanonik(angka) && teksAngka(Number(angka), format) === teks;
}
