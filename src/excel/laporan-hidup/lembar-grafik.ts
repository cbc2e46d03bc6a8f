import type { Cell, SheetChart, WriteSheet } from 'hucre';
import type { Gambar, GambarBatang, GambarDeret } from '../../laporan/gambar/gambar.js';
import { type SelLaporan, selBaris } from '../../tabel/tabel-laporan.js';
import { cetak } from '../cetak.js';
import { type Blok, bagiHalaman } from '../halaman.js';
import { tinggiBaris } from '../tinggi-baris.js';
import { FORMAT_BAKU } from './format-sel.js';
import { GAYA_HIDUP } from './gaya-hidup.js';
import type { FigurHidup } from './rumus-sel.js';
import { acuanLembar, type TataLetak } from './tata-letak.js';

/** The table whose cells a picture shows, and the column. */
const SUMBER: Readonly<Record<string, readonly [tabel: string, kolom: string]>> = {
  'gambar-capaian': ['capaian', 'capaian'],
  'gambar-serapan': ['realisasi-anggaran', 'serapan'],
};

/** Rows that a chart covers: with bars, some for each of them. */
const TINGGI_DERET = 15;
const TINGGI_BATANG = { dasar: 6, tiap: 2, terendah: 12, tertinggi: 44 } as const;
/** Blank rows between two pictures. */
const BARIS_ANTARA = 3;
const BIRU = '2F6690';
const JINGGA = 'D9822B';
const LABEL_TERPANJANG = 80;
const JUDUL_TERPANJANG = 120;

const singkat = (teks: string, panjang: number): string =>
  teks.length > panjang ? `${teks.slice(0, panjang - 1)}…` : teks;

type DapatDigambar = GambarBatang | GambarDeret;

/** The sheet of charts: each with the figures that it shows below it, taken from the cells of the tables where they stand there. */
export function lembarGrafik(
  gambar: readonly Gambar[],
  letak: readonly TataLetak[],
  instansi: string,
  tersimpan: ReadonlyMap<SelLaporan, Pick<FigurHidup, 'nilai'>>,
): WriteSheet | null {
  const dipakai = gambar.filter((g): g is DapatDigambar => g.jenis !== 'pohon');
  if (dipakai.length === 0) return null;
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { value: 'Grafik', style: GAYA_HIDUP.judul }],
    ['1,0', { value: instansi, style: GAYA_HIDUP.instansi }],
  ]);
  const charts: SheetChart[] = [];
  const blok: Blok[] = [];
  let r = 3;
  for (const g of dipakai) {
    const data = g.jenis === 'batang' ? dataBatang(g, letak, tersimpan) : dataDeret(g);
    const kepalaData = r + data.tinggi + 1;
    for (const [i, baris] of data.isi.entries()) {
      for (const [c, sel] of baris.entries()) cells.set(`${kepalaData + i},${c}`, sel);
    }
    const akhir = kepalaData + data.isi.length;
    charts.push({
      type: g.jenis === 'batang' ? 'bar' : 'line',
      title: singkat(`${g.nama} ${g.judul}`, JUDUL_TERPANJANG),
      titleFontSize: 11,
      altText: g.uraian,
      series: data.deret.map(({ nama, warna }, n) => ({
        name: nama,
        values: `${'BCD'[n]}${kepalaData + 2}:${'BCD'[n]}${akhir}`,
        categories: `A${kepalaData + 2}:A${akhir}`,
        color: warna,
      })),
      legend: data.deret.length > 1 ? 'bottom' : false,
      anchor: { from: { row: r, col: 0 }, to: { row: r + data.tinggi, col: 4 } },
      ...(g.jenis === 'batang'
        ? {
            axes: sumbuBatang(g),
            gapWidth: 60,
            dataLabels: { showValue: true, fontSize: 9, position: 'outEnd' },
          }
        : { axes: SUMBU_DERET, showLineMarkers: true }),
    });
    blok.push({ atas: r, akhir });
    r = akhir + BARIS_ANTARA;
  }
  const columns = [{ width: 50 }, { width: 16 }, { width: 16 }, { width: 16 }];
  const rowDefs = tinggiBaris({ name: 'Grafik', cells, columns });
  return {
    name: 'Grafik',
    cells,
    rows: [],
    columns,
    rowDefs,
    charts,
    view: { showGridLines: false },
    ...cetak({
      nama: 'Grafik',
      arah: 'portrait',
      daerah: `$A$1:$D$${r - BARIS_ANTARA}`,
      halaman: bagiHalaman(blok, columns, rowDefs, 'portrait'),
    }),
  };
}

const SUMBU = { labelFontSize: 9, majorTickMark: 'out', minorTickMark: 'none' } as const;
/** The first bar stands on top; then the values are written at the end of the names, which is below. */
const sumbuBatang = ({ batang }: GambarBatang): NonNullable<SheetChart['axes']> => ({
  x: { ...SUMBU, reverse: true },
  y: {
    ...SUMBU,
    crosses: 'max',
    // Left to itself, a chart may begin at the least value.
    ...(batang.some((b) => b.nilai?.startsWith('-')) ? {} : { scale: { min: 0 } }),
    numberFormat: { formatCode: '0', sourceLinked: false },
  },
});
const SUMBU_DERET: NonNullable<SheetChart['axes']> = {
  x: SUMBU,
  y: { ...SUMBU, numberFormat: { formatCode: 'General', sourceLinked: false }, gridlines: { major: true } },
};

interface DataGrafik {
  readonly tinggi: number;
  readonly isi: readonly (readonly Partial<Cell>[])[];
  readonly deret: readonly { readonly nama: string; readonly warna: string }[];
}

const kepala = (judul: readonly string[]): Partial<Cell>[] =>
  judul.map((value) => ({ value, style: GAYA_HIDUP.kepala }));
const label = (teks: string): Partial<Cell> => ({
  value: singkat(teks, LABEL_TERPANJANG),
  style: { ...GAYA_HIDUP.sel, numFmt: '@' },
});

function dataBatang(
  g: GambarBatang,
  letak: readonly TataLetak[],
  tersimpan: ReadonlyMap<SelLaporan, Pick<FigurHidup, 'nilai'>>,
): DataGrafik {
  const [idTabel, kunci] = SUMBER[g.id] ?? ['', ''];
  const di = letak.find((l) => l.tabel.id === idTabel);
  const kolom = di?.tabel.kolom.find((k) => k.kunci === kunci);
  const isi = g.batang.map((b) => {
    const baris = di?.tabel.baris.find((x) => x.id === b.baris);
    // The cell that is referred to may hold more digits than the picture shows: a formula's stored value is what that cell holds.
    const asal = kolom && baris ? tersimpan.get(selBaris(baris, kolom)) : undefined;
    const teks = asal === undefined ? b.nilai : asal.nilai;
    const nilai = teks === null ? null : Number(teks);
    const gaya = { ...GAYA_HIDUP.angka, numFmt: FORMAT_BAKU };
    const sel: Partial<Cell> =
      di && kolom && baris
        ? { formula: acuanLembar(di.lembar, di.alamat(baris, kolom)), formulaResult: nilai ?? b.teks, style: gaya }
        : { value: nilai ?? b.teks, style: gaya };
    return [label(b.sebutan), sel];
  });
  const { dasar, tiap, terendah, tertinggi } = TINGGI_BATANG;
  return {
    tinggi: Math.min(tertinggi, Math.max(terendah, dasar + tiap * g.batang.length)),
    isi: [kepala(['Butir', `Nilai (${g.satuan})`]), ...isi],
    deret: [{ nama: g.satuan, warna: BIRU }],
  };
}

function dataDeret(g: GambarDeret): DataGrafik {
  const angka = (x: string | null | undefined): Partial<Cell> => ({
    value: x === null || x === undefined ? null : Number(x),
    style: { ...GAYA_HIDUP.angka, numFmt: 'General' },
  });
  return {
    tinggi: TINGGI_DERET,
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
