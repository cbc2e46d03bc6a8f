import type { EChartsCoreOption } from 'echarts/core';
import { WARNA } from './lukis.js';

/** An office in the plane of money and performance; numbers are for the place of the point alone. */
export interface TitikSebaran {
  readonly nama: string;
  readonly x: number;
  readonly y: number;
  readonly warna: keyof typeof WARNA;
  /** Whether its name stands beside it. */
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

/** Serapan to the right, capaian upwards; dashed where all the pagu is spent and the target is reached. */
export function opsiSebaran(titik: readonly TitikSebaran[], sumbuX: string, sempit: boolean): EChartsCoreOption {
  return {
    grid: { left: 46, right: 22, top: 26, bottom: 44 },
    xAxis: {
      type: 'value',
      ...sumbu(
        titik.map((t) => t.x),
        100,
      ),
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
      ...sumbu(
        titik.map((t) => t.y),
        100,
      ),
      name: 'Capaian (%)',
      nameTextStyle: { ...label, align: 'left', padding: [0, 0, 0, -36] },
      axisLabel: label,
      splitLine: { lineStyle: { color: WARNA.garis, opacity: 0.6 } },
    },
    series: [
      {
        type: 'scatter',
        symbolSize: sempit ? 12 : 14,
        data: titik.map((t) => ({
          value: [t.x, t.y],
          name: t.nama,
          label: { show: t.bernama && !sempit },
          itemStyle: { color: WARNA[t.warna], opacity: 1, borderColor: WARNA.latar, borderWidth: 1.5 },
        })),
        label: {
          position: 'right',
          formatter: '{b}',
          color: WARNA.teks,
          fontSize: 11,
          textBorderColor: WARNA.latar,
          textBorderWidth: 3,
        },
        labelLayout: { hideOverlap: true },
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
