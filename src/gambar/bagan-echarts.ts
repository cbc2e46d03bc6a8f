import { BarChart, LineChart, TreeChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** The size of a drawing in its own units. */
export interface UkuranBagan {
  readonly width: number;
  readonly height: number;
}

/**
 * ECharts' drawing as an SVG text. The only file that runs ECharts: the package ships it once, bundled and minified, for ESM, CommonJS
 * and the command alike (tsup.config.ts).
 */
export function lukisBagan(opsi: EChartsCoreOption, ukuran: UkuranBagan): string {
  use([BarChart, LineChart, TreeChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);
  const bagan = init(null, null, { renderer: 'svg', ssr: true, ...ukuran });
  try {
    bagan.setOption(tanpaNamaBawaan(opsi) as EChartsCoreOption);
    return bagan.renderToSVGString({ useViewBox: true });
  } finally {
    bagan.dispose();
  }
}

const NAMA_BAWAAN = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * The renderer keeps the widths of texts in a plain object by the text itself: a goal called `__proto__` would write on what all objects share. With a
 * joiner that nobody sees it is a key like any other.
 */
function tanpaNamaBawaan(x: unknown): unknown {
  if (typeof x === 'string') {
    return x.replace(/\w+/g, (kata) => (NAMA_BAWAAN.has(kata) ? `${kata.slice(0, 1)}\u2060${kata.slice(1)}` : kata));
  }
  if (Array.isArray(x)) return x.map(tanpaNamaBawaan);
  if (typeof x !== 'object' || x === null) return x;
  return Object.fromEntries(Object.entries(x).map(([kunci, isi]) => [kunci, tanpaNamaBawaan(isi)]));
}
