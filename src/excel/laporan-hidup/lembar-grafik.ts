import type { Cell, SheetChart, WriteSheet } from 'hucre';
import type { Gambar, GambarBatang, GambarDeret } from '../../laporan/gambar/gambar.js';
import { cetak } from '../cetak.js';
import { teksSel } from '../templat/isian/teks.js';
import { FORMAT_BAKU } from './format-sel.js';
import { GAYA_HIDUP } from './gaya-hidup.js';
import { acuanLembar, type TataLetak } from './tata-letak.js';

/** The table whose cells a picture shows, and the column. */
const SUMBER: Readonly<Record<string, readonly [tabel: string, kolom: string]>> = {
  'gambar-capaian': ['capaian', 'capaian'],
  'gambar-serapan': ['realisasi-anggaran', 'serapan'],
};

/** Rows that a chart covers, and those between two pictures. */
const TINGGI_GRAFIK = 17;
const BIRU = '2F6690';
const JINGGA = 'D9822B';
const LABEL_TERPANJANG = 46;

type DapatDigambar = GambarBatang | GambarDeret;

/** The sheet of charts: each with the figures that it shows above it, taken from the cells of the tables where they stand there. */
export function lembarGrafik(
  gambar: readonly Gambar[],
  letak: readonly TataLetak[],
  instansi: string,
): WriteSheet | null {
  const dipakai = gambar.filter((g): g is DapatDigambar => g.jenis !== 'pohon');
  if (dipakai.length === 0) return null;
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { value: 'Grafik', style: GAYA_HIDUP.judul }],
    ['1,0', { value: instansi, style: GAYA_HIDUP.instansi }],
  ]);
  const charts: SheetChart[] = [];
  const rowBreaks: number[] = [];
  let r = 3;
  for (const g of dipakai) {
    if (r > 3) rowBreaks.push(r - 1);
    cells.set(`${r},0`, {
      value: teksSel(`${g.nama} ${g.judul}`),
      style: { ...GAYA_HIDUP.judul, alignment: { wrapText: false } },
    });
    const data = g.jenis === 'batang' ? dataBatang(g, letak) : dataDeret(g);
    for (const [i, baris] of data.isi.entries()) {
      for (const [c, sel] of baris.entries()) cells.set(`${r + 1 + i},${c}`, sel);
    }
    const awal = r + 3;
    const akhir = r + 1 + data.isi.length - 1;
    const mulai = akhir + 2;
    charts.push({
      type: g.jenis === 'batang' ? 'bar' : 'line',
      title: `${g.nama} ${g.judul}`,
      series: data.deret.map(({ nama, warna }, n) => ({
        name: nama,
        values: `${'BCD'[n]}${awal}:${'BCD'[n]}${akhir + 1}`,
        categories: `A${awal}:A${akhir + 1}`,
        color: warna,
      })),
      legend: data.deret.length > 1 ? 'bottom' : false,
      anchor: { from: { row: mulai, col: 0 }, to: { row: mulai + TINGGI_GRAFIK, col: 4 } },
    });
    r = mulai + TINGGI_GRAFIK + 2;
  }
  return {
    name: 'Grafik',
    cells,
    rows: [],
    columns: [{ width: 50 }, { width: 16 }, { width: 16 }, { width: 16 }],
    charts,
    rowBreaks,
    view: { showGridLines: false },
    ...cetak({ nama: 'Grafik', arah: 'portrait', daerah: `$A$1:$D$${r}` }),
  };
}

interface DataGrafik {
  readonly isi: readonly (readonly Partial<Cell>[])[];
  readonly deret: readonly { readonly nama: string; readonly warna: string }[];
}

const kepala = (judul: readonly string[]): Partial<Cell>[] =>
  judul.map((value) => ({ value, style: GAYA_HIDUP.kepala }));
const label = (teks: string): Partial<Cell> => ({
  value: teksSel(teks.length > LABEL_TERPANJANG ? `${teks.slice(0, LABEL_TERPANJANG - 1)}…` : teks),
  style: { ...GAYA_HIDUP.sel, numFmt: '@' },
});

function dataBatang(g: GambarBatang, letak: readonly TataLetak[]): DataGrafik {
  const [idTabel, kunci] = SUMBER[g.id] ?? ['', ''];
  const di = letak.find((l) => l.tabel.id === idTabel);
  const kolom = di?.tabel.kolom.find((k) => k.kunci === kunci);
  const isi = g.batang.map((b) => {
    const baris = di?.tabel.baris.find((x) => b.sebutan.startsWith(`${x.id} `));
    const nilai = b.nilai === null ? null : Number(b.nilai);
    const gaya = { ...GAYA_HIDUP.angka, numFmt: FORMAT_BAKU };
    const sel: Partial<Cell> =
      di && kolom && baris
        ? { formula: acuanLembar(di.lembar, di.alamat(baris, kolom)), formulaResult: nilai ?? b.teks, style: gaya }
        : { value: nilai ?? b.teks, style: gaya };
    return [label(b.sebutan), sel];
  });
  return { isi: [kepala(['Butir', `Nilai (${g.satuan})`]), ...isi], deret: [{ nama: g.satuan, warna: BIRU }] };
}

function dataDeret(g: GambarDeret): DataGrafik {
  const angka = (x: string | null | undefined): Partial<Cell> => ({
    value: x === null || x === undefined ? null : Number(x),
    style: { ...GAYA_HIDUP.angka, numFmt: 'General' },
  });
  return {
    isi: [
      kepala(['Tahun', 'Realisasi', 'Target']),
      ...g.tahun.map((t, i) => [label(String(t)), angka(g.realisasi[i]), angka(g.target[i])]),
    ],
    deret: [
      { nama: 'Realisasi', warna: BIRU },
      { nama: 'Target', warna: JINGGA },
    ],
  };
}
