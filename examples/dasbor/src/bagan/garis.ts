import type { EChartsCoreOption } from 'echarts/core';
import { formatAngka } from 'lkjip';
import { WARNA } from './lukis.js';

/** One line: values as they are printed, null where there is none. */
export interface Garis {
  readonly nama: string;
  readonly warna: keyof typeof WARNA;
  readonly putus?: boolean;
  readonly lambang: 'circle' | 'rect' | 'diamond' | 'none';
  readonly nilai: readonly (string | null)[];
  /** Whether the figures stand beside its points. */
  readonly berangka?: boolean;
}

const label = { color: WARNA.redup, fontSize: 12 };

/** Lines over years or quarters. A point that is missing breaks its line. */
export function opsiGaris(
  sumbu: readonly string[],
  garis: readonly Garis[],
  { satuan, dariNol }: { readonly satuan: string; readonly dariNol: boolean },
): EChartsCoreOption {
  return {
    grid: { left: 52, right: 30, top: 30, bottom: 28 },
    xAxis: {
      type: 'category',
      data: [...sumbu],
      axisLabel: label,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: WARNA.garis } },
    },
    yAxis: {
      type: 'value',
      scale: !dariNol,
      name: satuan,
      nameTextStyle: { ...label, align: 'left', padding: [0, 0, 0, -42] },
      axisLabel: { ...label, formatter: (x: number) => formatAngka(x, { desimal: { min: 0, maks: 2 } }) },
      splitLine: { lineStyle: { color: WARNA.garis, opacity: 0.6 } },
    },
    series: garis.map((g) => ({
      type: 'line',
      silent: true,
      name: g.nama,
      symbol: g.lambang,
      symbolSize: 9,
      lineStyle: { color: WARNA[g.warna], width: g.putus ? 2 : 3, type: g.putus ? 'dashed' : 'solid' },
      itemStyle: { color: WARNA[g.warna] },
      data: g.nilai.map((x) => ({
        value: x === null ? '-' : Number(x),
        label: {
          show: g.berangka === true && x !== null,
          position: 'top',
          formatter: x === null ? '' : formatAngka(x, { desimal: { min: 0, maks: 2 } }),
          color: WARNA.teks,
          fontSize: 12,
          fontWeight: 'bold',
          textBorderColor: WARNA.latar,
          textBorderWidth: 3,
        },
      })),
      labelLayout: { hideOverlap: true },
    })),
  };
}
