import type { EChartsCoreOption } from 'echarts/core';
import { formatAngka } from '../angka/cetak/format-angka.js';
import type { GambarDeret } from '../laporan/gambar/gambar.js';
import { HURUF, TEPI_HURUF, TINGGI_DERET, WARNA } from './warna.js';

const angka = (x: string | null): number | null => (x === null ? null : Number(x));

type Letak = 'top' | 'right';

/** A point with its figure beside it; formatted from the canonical value, not from the number on the axis. */
const titik = (nilai: readonly (string | null)[], position: Letak, garis: Garis) =>
  nilai.map((x) => ({
    value: angka(x),
    label: {
      show: x !== null,
      position: terhindar(Number(x), position, garis),
      formatter: x === null ? '' : formatAngka(x),
      color: WARNA.teks,
      fontSize: 12,
      fontWeight: position === 'right' ? 'bold' : 'normal',
      ...TEPI_HURUF,
    },
  }));

/** Ends of the axis with room for labels: a tenth of the span on either side, at least one unit. */
function tepi(nilai: readonly number[]): { readonly min: number; readonly max: number } {
  const [bawah, atas] = [Math.min(...nilai), Math.max(...nilai)];
  const ruang = Math.max((atas - bawah) / 6, 1);
  return {
    min: bawah >= 0 ? Math.max(0, Math.floor(bawah - ruang)) : Math.floor(bawah - ruang),
    max: Math.ceil(atas + ruang),
  };
}

/** What stands above and below the points, of the height of a drawing. */
const ATAS = 50;
const BAWAH = 34;

/** The level of the end target (null without one), and how high a unit of the axis is. */
interface Garis {
  readonly akhir: number | null;
  readonly satuan: number;
}

/** Where a figure stands so that the level does not run through it: of the height of its letters it needs some around the point. */
function terhindar(x: number, letak: Letak, { akhir, satuan }: Garis): Letak | 'bottom' {
  const jarak = akhir === null ? Number.POSITIVE_INFINITY : (akhir - x) * satuan;
  if (letak === 'top') return jarak > 2 && jarak < 26 ? 'bottom' : letak;
  if (Math.abs(jarak) > 9) return letak;
  return jarak >= 0 ? 'bottom' : 'top';
}

/** Realisasi as a line with filled points, targets dashed with open squares, the end target as a level. */
export function opsiDeret(g: GambarDeret): EChartsCoreOption {
  const akhir = angka(g.targetAkhir);
  const sumbu = tepi([...g.realisasi, ...g.target, g.targetAkhir].flatMap((x) => (x === null ? [] : [Number(x)])));
  const garis: Garis = { akhir, satuan: (TINGGI_DERET - ATAS - BAWAH) / (sumbu.max - sumbu.min) };
  return {
    animation: false,
    textStyle: { fontFamily: HURUF },
    grid: { left: 60, right: 150, top: ATAS, bottom: BAWAH },
    legend: { data: ['Realisasi', 'Target'], left: 60, top: 4, textStyle: { color: WARNA.teks, fontSize: 12 } },
    xAxis: {
      type: 'category',
      data: g.tahun.map(String),
      axisLabel: { color: WARNA.teks, fontSize: 12 },
      axisLine: { lineStyle: { color: WARNA.abu } },
    },
    yAxis: {
      type: 'value',
      ...sumbu,
      name: g.satuan,
      nameTextStyle: { color: WARNA.teks, fontSize: 12 },
      axisLabel: {
        color: WARNA.teks,
        fontSize: 12,
        formatter: (x: number) => formatAngka(x, { desimal: { min: 0, maks: 2 } }),
      },
      splitLine: { lineStyle: { color: WARNA.garis } },
    },
    series: [
      {
        name: 'Target',
        type: 'line',
        silent: true,
        symbol: 'emptyRect',
        symbolSize: 9,
        lineStyle: { color: WARNA.jingga, type: 'dashed', width: 2 },
        itemStyle: { color: WARNA.jingga },
        data: titik(g.target, 'top', garis),
        ...(akhir === null
          ? {}
          : {
              markLine: {
                symbol: 'none',
                silent: true,
                // Behind the points and their figures.
                z: 1,
                label: {
                  formatter: `Target akhir ${formatAngka(g.targetAkhir as string)}`,
                  position: 'end',
                  color: WARNA.teks,
                  fontSize: 12,
                },
                lineStyle: { color: WARNA.abu, type: 'dotted', width: 2 },
                data: [{ yAxis: akhir }],
              },
            }),
      },
      {
        name: 'Realisasi',
        type: 'line',
        silent: true,
        symbol: 'circle',
        symbolSize: 10,
        lineStyle: { color: WARNA.biru, width: 3 },
        itemStyle: { color: WARNA.biru },
        data: titik(g.realisasi, 'right', garis),
      },
    ],
  };
}
