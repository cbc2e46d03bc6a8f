import type { EChartsCoreOption } from 'echarts/core';
import type { GambarBatang } from '../laporan/gambar/gambar.js';
import { lipatLabel } from './lipat-label.js';
import { HURUF, WARNA } from './warna.js';

const TINGGI_BATANG = 46;
const LEBAR_SEBUTAN = 34;

/** Height of the drawing in its own units, width being 760. */
export const tinggiBatang = (g: GambarBatang): number => 70 + g.batang.length * TINGGI_BATANG;

/** Whether the figure fits inside its bar. */
const panjang = (b: GambarBatang['batang'][number]): boolean => Number(b.nilai ?? 0) >= 30;

/** Horizontal bars with their figures, against a line at 100. */
export function opsiBatang(g: GambarBatang): EChartsCoreOption {
  const urut = [...g.batang].reverse();
  const terbesar = Math.max(100, ...urut.map((b) => Number(b.nilai ?? 0)));
  return {
    animation: false,
    grid: { left: 250, right: 90, top: 34, bottom: 36 },
    textStyle: { fontFamily: HURUF },
    xAxis: {
      type: 'value',
      min: Math.min(0, ...urut.map((b) => Number(b.nilai ?? 0))),
      max: Math.ceil((terbesar + 10) / 20) * 20,
      interval: 20,
      axisLabel: { color: WARNA.teks, fontSize: 12 },
      splitLine: { lineStyle: { color: WARNA.garis } },
    },
    yAxis: {
      type: 'category',
      data: urut.map((b) => lipatLabel(b.sebutan, LEBAR_SEBUTAN, 2)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: WARNA.abu } },
      axisLabel: { color: WARNA.teks, fontSize: 12, lineHeight: 15, interval: 0 },
    },
    series: [
      {
        type: 'bar',
        barWidth: 20,
        silent: true,
        data: urut.map((b) => ({
          value: b.nilai === null ? 0 : Number(b.nilai),
          itemStyle: { color: g.bedakan && b.nilai !== null && Number(b.nilai) < 100 ? WARNA.jingga : WARNA.biru },
          label: {
            show: true,
            position: panjang(b) ? 'insideRight' : 'right',
            formatter: b.teks.replace(/[{}|]/g, ' '),
            color: panjang(b) ? WARNA.putih : WARNA.teks,
            fontSize: 12,
            fontWeight: 'bold',
          },
        })),
        markLine: {
          symbol: 'none',
          silent: true,
          label: { formatter: '100', position: 'end', color: WARNA.teks, fontSize: 12 },
          lineStyle: { color: WARNA.teks, type: 'dashed', width: 1.5 },
          data: [{ xAxis: 100 }],
        },
      },
    ],
  };
}
