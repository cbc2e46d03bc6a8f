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
    bagan.setOption(opsi);
    return bagan.renderToSVGString({ useViewBox: true });
  } finally {
    bagan.dispose();
  }
}
