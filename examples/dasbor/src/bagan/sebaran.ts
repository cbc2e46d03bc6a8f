import type { EChartsCoreOption } from 'echarts/core';
import type { UkuranBagan } from './bagan.js';
import { letakLabel } from './letak-label.js';
import { WARNA } from './lukis.js';

/** An office in the plane of money and performance; numbers are for the place of the point alone. */
export interface TitikSebaran {
  readonly nama: string;
  readonly x: number;
  readonly y: number;
  readonly warna: keyof typeof WARNA;
  /** Whether its name stands beside it, where there is room. */
  readonly bernama: boolean;
}

/** Steps of an axis, and up to which span each serves. */
const LANGKAH = [
  [5, 50],
  [10, 100],
  [20, 200],
] as const;

/** The axis around what there is, in whole steps, with the target on it. */
function sumbu(nilai: readonly number[], patokan: number) {
  const [bawah, atas] = [Math.min(patokan, ...nilai) - 1, Math.max(patokan, ...nilai) + 1];
  const [interval] = LANGKAH.find(([, sampai]) => atas - bawah <= sampai) ?? [100];
  return { min: Math.floor(bawah / interval) * interval, max: Math.ceil(atas / interval) * interval, interval };
}

const label = { color: WARNA.redup, fontSize: 12, hideOverlap: true };

const GRID = { left: 46, right: 22, top: 26, bottom: 44 };
const HURUF = 11;

/** Serapan to the right, capaian upwards; dashed where all the pagu is spent and the target is reached. */
export function opsiSebaran(
  titik: readonly TitikSebaran[],
  sumbuX: string,
  { width, height, sempit }: UkuranBagan,
): EChartsCoreOption {
  const [datar, tegak] = [titik.map((t) => t.x), titik.map((t) => t.y)].map((nilai) => sumbu(nilai, 100)) as [
    ReturnType<typeof sumbu>,
    ReturnType<typeof sumbu>,
  ];
  const garisTengah = sempit ? 12 : 14;
  const bidang = { kiri: GRID.left, kanan: width - GRID.right, atas: GRID.top, bawah: height - GRID.bottom };
  const letak = letakLabel(
    titik.map((t) => ({
      x: bidang.kiri + ((t.x - datar.min) / (datar.max - datar.min)) * (bidang.kanan - bidang.kiri),
      y: bidang.bawah - ((t.y - tegak.min) / (tegak.max - tegak.min)) * (bidang.bawah - bidang.atas),
      nama: t.bernama && !sempit ? t.nama : null,
    })),
    { huruf: HURUF, jari: garisTengah / 2, bidang: { ...bidang, kanan: width } },
  );
  return {
    grid: GRID,
    xAxis: {
      type: 'value',
      ...datar,
      name: sumbuX,
      nameLocation: 'middle',
      nameGap: 28,
      nameTextStyle: label,
      axisLabel: label,
      axisLine: { lineStyle: { color: WARNA.garis } },
      splitLine: { lineStyle: { color: WARNA.garis, opacity: 0.6 } },
    },
    yAxis: {
      type: 'value',
      ...tegak,
      name: 'Capaian (%)',
      nameTextStyle: { ...label, align: 'left', padding: [0, 0, 0, -36] },
      axisLabel: label,
      splitLine: { lineStyle: { color: WARNA.garis, opacity: 0.6 } },
    },
    series: [
      {
        type: 'scatter',
        symbolSize: garisTengah,
        data: titik.map((t, ke) => ({
          value: [t.x, t.y],
          name: t.nama,
          label: letak[ke] ? { show: true, position: letak[ke] } : { show: false },
          itemStyle: { color: WARNA[t.warna], opacity: 1, borderColor: WARNA.latar, borderWidth: 1.5 },
        })),
        label: {
          formatter: '{b}',
          color: WARNA.teks,
          fontSize: HURUF,
          textBorderColor: WARNA.latar,
          textBorderWidth: 3,
        },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: WARNA.redup, type: 'dashed', width: 1.2 },
          data: [{ xAxis: 100 }, { yAxis: 100 }],
        },
      },
    ],
  };
}
