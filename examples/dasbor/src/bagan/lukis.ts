import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer, LabelLayout]);

/**
 * Colours that stand for those of the style sheet: ECharts knows no custom properties, so each is written as a colour that nothing else has and is put
 * back when the drawing goes into the page. Light, dark and print then need no drawing of their own.
 */
export const WARNA = {
  teks: '#000001',
  redup: '#000002',
  garis: '#000003',
  satu: '#000004',
  dua: '#000005',
  tiga: '#000006',
  latar: '#000007',
  merah: '#000008',
  kuning: '#000009',
  hijau: '#00000a',
  abu: '#00000b',
} as const;

const SIFAT: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(WARNA).map(([nama, sandi]) => [sandi, `var(--bagan-${nama})`]),
);

/** Without quotation marks: ECharts writes them into an attribute as they are. */
const HURUF = 'system-ui, Segoe UI, Noto Sans, Liberation Sans, Arial, sans-serif';

/** Declarations of a style that are attributes of SVG too. */
const ATRIBUT = new Set(['font-size', 'font-family', 'font-weight', 'fill', 'stroke', 'opacity']);

const GAYA = 'data-gaya';
const SVG = 'http://www.w3.org/2000/svg';

/** Where a point of a drawing leads, and what it says. */
export interface Tautan {
  readonly hash: string;
  readonly judul: string;
}

interface Polis {
  createHTML(teks: string): string;
}

interface PembuatPolis {
  createPolicy(nama: string, aturan: Polis): Polis;
}

const aturan: Polis = { createHTML: (teks) => teks };
const pembuat = (globalThis as { trustedTypes?: PembuatPolis }).trustedTypes;
/** Only for DOMParser, whose document runs and loads nothing. */
const polis: Polis = pembuat?.createPolicy('dasbor', aturan) ?? aturan;

/**
 * ECharts' drawing as an element that a strict content-security policy takes: without styles, without script, made element by element. Points of the
 * first series become links.
 */
export function lukis(
  opsi: EChartsCoreOption,
  ukuran: { readonly width: number; readonly height: number },
  tautan: readonly Tautan[] = [],
): SVGElement {
  const bagan = init(null, null, { renderer: 'svg', ssr: true, ...ukuran });
  try {
    bagan.setOption({ animation: false, textStyle: { fontFamily: HURUF }, ...opsi });
    const teks = polis.createHTML(tanpaGaya(bagan.renderToSVGString({ useViewBox: true })));
    const dokumen = new DOMParser().parseFromString(teks, 'image/svg+xml');
    return salin(dokumen.documentElement, tautan) as SVGElement;
  } finally {
    bagan.dispose();
  }
}

/** Parsing alone counts as applying a style; what of it is needed goes through under another name. */
const tanpaGaya = (svg: string): string =>
  svg.replace(/<style[\s\S]*?<\/style>/g, '').replace(/ style="/g, ` ${GAYA}="`);

function salin(asal: Element, tautan: readonly Tautan[]): Element {
  const baru = document.createElementNS(SVG, asal.localName);
  for (const { name, value } of asal.attributes) atur(baru, name, value);
  for (const anak of asal.childNodes) {
    if (anak.nodeType === Node.TEXT_NODE) baru.append(anak.textContent ?? '');
    else if (anak instanceof Element) baru.append(bertaut(anak, tautan));
  }
  return baru;
}

function bertaut(anak: Element, tautan: readonly Tautan[]): Element {
  const isi = salin(anak, tautan);
  const titik = anak.getAttribute('ecmeta_series_index') === '0' && anak.getAttribute('ecmeta_silent') !== 'true';
  const ke = titik ? tautan[Number(anak.getAttribute('ecmeta_data_index'))] : undefined;
  if (!ke) return isi;
  const a = document.createElementNS(SVG, 'a');
  a.setAttribute('href', ke.hash);
  // The table beside it holds the same links for the keyboard.
  a.setAttribute('tabindex', '-1');
  const judul = document.createElementNS(SVG, 'title');
  judul.textContent = ke.judul;
  a.append(judul, isi);
  return a;
}

function atur(e: Element, nama: string, nilai: string): void {
  if (nama === GAYA) {
    for (const bagian of nilai.split(';')) {
      const [sifat = '', isi] = bagian.split(':').map((x) => x.trim());
      if (isi !== undefined && ATRIBUT.has(sifat)) e.setAttribute(sifat, SIFAT[isi] ?? isi);
    }
  } else if (nama !== 'class' && !nama.startsWith('ecmeta') && !nama.startsWith('xmlns')) {
    e.setAttribute(nama, SIFAT[warnaDasar(nilai)] ?? nilai);
  }
}

/** ECharts prints some colours as rgb(). */
const warnaDasar = (nilai: string): string =>
  nilai.replace(/^rgb\(0,0,(\d+)\)$/, (_, b: string) => `#0000${Number(b).toString(16).padStart(2, '0')}`);
