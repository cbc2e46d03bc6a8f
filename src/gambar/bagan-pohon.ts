import type { EChartsCoreOption } from 'echarts/core';
import type { GambarPohon, SimpulGambar } from '../laporan/gambar/gambar.js';
import { lipatLabel } from './lipat-label.js';
import { HURUF, WARNA } from './warna.js';

const TINGGI_DAUN = 66;

const banyakDaun = (s: SimpulGambar): number =>
  s.anak.length === 0 ? 1 : s.anak.reduce((n, a) => n + banyakDaun(a), 0);

/** Height of the drawing in its own units, width being 760. */
export const tinggiPohon = (g: GambarPohon): number =>
  40 +
  Math.max(
    1,
    g.simpul.reduce((n, s) => n + banyakDaun(s), 0),
  ) *
    TINGGI_DAUN;

interface SimpulBagan {
  readonly name: string;
  readonly children: readonly SimpulBagan[];
}

const keBagan = (s: SimpulGambar): SimpulBagan => ({
  name: lipatLabel(s.sebutan, 32, 3),
  children: s.anak.map(keBagan),
});

/** A tree from left to right; the goals hang on one root that says what it is. */
export function opsiPohon(g: GambarPohon): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: HURUF },
    series: [
      {
        type: 'tree',
        silent: true,
        data: [{ name: 'Kinerja', children: g.simpul.map(keBagan) }],
        left: 40,
        right: 110,
        top: 20,
        bottom: 20,
        orient: 'LR',
        edgeShape: 'polyline',
        edgeForkPosition: '50%',
        initialTreeDepth: -1,
        expandAndCollapse: false,
        symbol: 'none',
        lineStyle: { color: WARNA.abu, width: 1.2, curveness: 0 },
        label: {
          position: 'inside',
          align: 'center',
          verticalAlign: 'middle',
          fontSize: 10.5,
          lineHeight: 13,
          color: WARNA.teks,
          backgroundColor: WARNA.muda,
          borderColor: WARNA.biru,
          borderWidth: 1,
          borderRadius: 3,
          padding: [4, 5],
        },
      },
    ],
  };
}
