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
import { arahSelebar, bagiHalaman } from '../halaman.js';
import { teksAngka } from '../teks-sel.js';
import { tinggiBaris } from '../tinggi-baris.js';
import type { LembarTulis } from '../tulis-buku.js';
import { FORMAT_BAKU, formatCetakan } from './format-sel.js';
import { GAYA_HIDUP, type GayaSel, gayaSel } from './gaya-hidup.js';
import { lebarKolom } from './lebar-kolom.js';
import type { FigurHidup } from './rumus-sel.js';
import type { TataLetak } from './tata-letak.js';

/** Excel shows so many letters of a number format. */
const FORMAT_TERPANJANG = 250;

/** Height of the line that is left blank. */
const SELA = 3;

type Sel = Map<string, Partial<Cell>>;
type Gabung = NonNullable<WriteSheet['merges']>[number];

/** The sheet of tables of one shape: their figures as formulas, and everything else as it is printed. */
export function lembarTabel(
  kelompok: readonly TataLetak[],
  figur: ReadonlyMap<SelLaporan, FigurHidup>,
  instansi: string,
): LembarTulis {
  const [pertama, ...lain] = kelompok as [TataLetak, ...TataLetak[]];
  const { tabel } = pertama;
  const cells: Sel = new Map();
  const gaya = gayaSel();
  const merges = kelompok.flatMap((l) => tulisTabel(l, { figur, gaya }, cells));
  const columns = lebarKolom([tabel, ...lain.map((l) => l.tabel)]).map((width) => ({ width }));
  const arah = arahSelebar(columns);
  const rowDefs = tinggiBaris({ name: pertama.lembar, cells, columns, merges });
  const halaman = bagiHalaman(kelompok, columns, rowDefs, arah);
  for (const l of kelompok) {
    // The office stands at the top of each page.
    const atasHalaman = l === pertama || halaman.putus.includes(l.atas - 1);
    if (atasHalaman) cells.set(`${l.atas + 1},0`, { value: instansi, style: GAYA_HIDUP.instansi });
    else rowDefs.set(l.atas + 1, { height: SELA });
  }
  const daerah = `$A$1:$${hurufKolom(tabel.kolom.length)}$${(lain.at(-1) ?? pertama).akhir}`;
  return {
    name: pertama.lembar,
    cells,
    rows: [],
    columns,
    rowDefs,
    tinggiTerukur: true,
    merges,
    view: { showGridLines: false },
    ...(lain.length > 0
      ? cetak({ nama: `${pertama.lembar}.`, arah, daerah, halaman })
      : {
          freezePane: { rows: pertama.barisIsi },
          ...cetak({
            nama: `${tabel.nama} ${tabel.judul}`,
            arah,
            daerah,
            ulangBaris: `$${pertama.mulaiKepala + 1}:$${pertama.barisIsi}`,
          }),
        }),
  };
}

/** What the cells of a sheet are written with. */
interface BahanSel {
  readonly figur: ReadonlyMap<SelLaporan, FigurHidup>;
  readonly gaya: GayaSel;
}

/** Writes one table and gives the cells that are merged in it. */
function tulisTabel(letak: TataLetak, bahan: BahanSel, cells: Sel): Gabung[] {
  const { tabel, atas, barisIsi, barisCatatan } = letak;
  const selebarTabel = (r: number): Gabung => ({
    startRow: r,
    startCol: 0,
    endRow: r,
    endCol: tabel.kolom.length - 1,
  });
  cells.set(`${atas},0`, { value: `${tabel.nama} ${tabel.judul}`, style: GAYA_HIDUP.judul });
  const gabungKepala = tulisKepala(letak, cells);
  for (const [i, b] of tabel.baris.entries()) {
    for (const [c, k] of tabel.kolom.entries()) {
      cells.set(`${barisIsi + i},${c}`, selTabel(b, k, bahan));
    }
  }
  for (const [i, c] of tabel.catatan.entries()) {
    cells.set(`${barisCatatan + i},0`, { value: c, style: GAYA_HIDUP.catatan });
  }
  return [
    selebarTabel(atas),
    selebarTabel(atas + 1),
    ...gabungKepala,
    ...tabel.catatan.map((_, i) => selebarTabel(barisCatatan + i)),
  ].filter((m) => m.startCol < m.endCol || m.startRow < m.endRow);
}

function tulisKepala({ tabel, kepala, mulaiKepala }: TataLetak, cells: Sel): Gabung[] {
  const terisi = new Set<string>();
  return barisKepala(tabel).flatMap((baris, i) => {
    let c = 0;
    return baris.map((sel) => {
      const r = mulaiKepala + i;
      while (terisi.has(`${r},${c}`)) c += 1;
      const endCol = c + sel.kolom - 1;
      const endRow = r + (kepala === 1 ? 1 : sel.baris) - 1;
      for (let x = c; x <= endCol; x += 1) {
        for (let y = r; y <= endRow; y += 1) {
          terisi.add(`${y},${x}`);
          cells.set(`${y},${x}`, { value: x === c && y === r ? sel.teks : null, style: GAYA_HIDUP.kepala });
        }
      }
      const gabung = { startRow: r, startCol: c, endRow, endCol };
      c = endCol + 1;
      return gabung;
    });
  });
}

/** Texts keep off the figure before them, and the tree stands out. */
const inden = (b: BarisLaporan, k: KolomLaporan): number =>
  k.rata === 'kiri' ? 1 + (k.kunci === 'uraian' ? b.tingkat : 0) : 0;

function selTabel(b: BarisLaporan, k: KolomLaporan, bahan: BahanSel): Partial<Cell> {
  const sel = selBaris(b, k);
  const figur = bahan.figur.get(sel);
  const gaya = (numFmt: string) => bahan.gaya(b.jenis, k.rata, inden(b, k), numFmt);
  const angka = figur ? figur.nilai : sel.nilai;
  const format = k.format === 'teks' || k.format === 'kode' ? null : formatCetakan(sel.teks);
  if (figur?.rumus != null && (format !== null || angka === null)) {
    return {
      formula: figur.rumus,
      formulaResult: angka === null ? TAK_TERUKUR : Number(angka),
      style: gaya(format ?? FORMAT_BAKU),
    };
  }
  const nyata = format !== null && angka !== null && angkaTampil(angka, format, sel.teks);
  if (nyata) return { value: Number(angka), style: gaya(format) };
  return { value: sel.teks === '' ? null : sel.teks, style: gaya('@') };
}

/** Whether a workbook keeps a number and shows it just as it is printed. */
function angkaTampil(angka: string, format: string, teks: string): boolean {
  return format.length <= FORMAT_TERPANJANG && kanonik(angka) && teksAngka(Number(angka), format) === teks;
}
