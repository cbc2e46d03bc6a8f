import type { EChartsCoreOption } from 'echarts/core';
import type { GambarBatang } from '../laporan/gambar/gambar.js';
import { lipatLabel } from './lipat-label.js';
import { HURUF, LEBAR_GAMBAR, TEPI_HURUF, WARNA } from './warna.js';

/** Where the line stands. */
const PATOKAN = 100;
const TINGGI_BATANG = 46;
const LEBAR_SEBUTAN = 34;

/** Height of the drawing in its own units. */
export const tinggiBatang = (g: GambarBatang): number => 70 + g.batang.length * TINGGI_BATANG;

/** Of the width of a drawing, what stands left and right of the bars. */
const KIRI = 250;
const KANAN = 90;
/** A letter of a figure at its widest, and what a figure has around it in its bar. */
const LEBAR_HURUF = 7;
const SELA = 12;

/** Ends of the axis and its step, which is such that no two of its figures run into each other. */
interface Sumbu {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

/** Steps of an axis, and ten, a hundred … times as much; so many of them at most. */
const LANGKAH = [20, 50, 100];
const LANGKAH_TERBANYAK = 10;

/** The axis holds 0 and 100, some room for the figures beyond, and whole steps only. */
function sumbu(nilai: readonly number[]): Sumbu {
  const terkecil = Math.min(0, ...nilai);
  const terbesar = Math.max(PATOKAN, ...nilai) + 10;
  let [interval, kali] = [20, 1];
  for (let i = 0; terbesar - terkecil > interval * LANGKAH_TERBANYAK; i += 1) {
    if (i % LANGKAH.length === 2) kali *= 10;
    interval = (LANGKAH[(i + 1) % LANGKAH.length] as number) * kali;
  }
  return {
    min: Math.floor(terkecil / interval) * interval,
    max: Math.ceil(terbesar / interval) * interval,
    interval,
  };
}

/** Where a figure stands: in its bar where there is room, else right of it, and right of the line at 100 that would run through it. */
function letakAngka({ nilai, teks }: GambarBatang['batang'][number], { min, max }: Sumbu) {
  const satuan = (LEBAR_GAMBAR - KIRI - KANAN) / (max - min);
  const lebar = teks.length * LEBAR_HURUF + SELA;
  const ujung = Math.max(0, Number(nilai ?? 0)) * satuan;
  if (ujung >= lebar) return { position: 'insideRight', color: WARNA.putih };
  const garis = PATOKAN * satuan - ujung;
  const terkena = garis > -SELA / 2 && garis < lebar;
  return { position: 'right', color: WARNA.teks, distance: terkena ? garis + SELA / 2 : SELA / 2, ...TEPI_HURUF };
}

/** Horizontal bars with their figures, against a line at 100. */
export function opsiBatang(g: GambarBatang): EChartsCoreOption {
  const urut = [...g.batang].reverse();
  const skala = sumbu(urut.map((b) => Number(b.nilai ?? 0)));
  return {
    animation: false,
    grid: { left: KIRI, right: KANAN, top: 34, bottom: 36 },
    textStyle: { fontFamily: HURUF },
    xAxis: {
      type: 'value',
      ...skala,
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
            formatter: b.teks.replace(/[{}|]/g, ' '),
            ...letakAngka(b, skala),
            fontSize: 12,
            fontWeight: 'bold',
          },
        })),
        markLine: {
          symbol: 'none',
          silent: true,
          // Behind the bars, so that it runs through no figure.
          z: 1,
          label: { formatter: String(PATOKAN), position: 'end', color: WARNA.teks, fontSize: 12 },
          lineStyle: { color: WARNA.teks, type: 'dashed', width: 1.5 },
          data: [{ xAxis: PATOKAN }],
        },
      },
    ],
  };
}
