import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { lipatLabel } from '../../src/gambar/lipat-label.js';
import { lukisSvg } from '../../src/gambar/lukis-svg.js';
import { rapikanSvg } from '../../src/gambar/rapikan-svg.js';
import { WARNA } from '../../src/gambar/warna.js';
import type { Gambar } from '../../src/laporan/gambar/gambar.js';

const umum = { id: 'g1', nama: 'Gambar 1', judul: 'Judul <b>', uraian: 'IKM: 102,50 & "lain".' };
const batang: Gambar = {
  ...umum,
  jenis: 'batang',
  bedakan: true,
  satuan: 'persen',
  batang: [
    { sebutan: 'S1 Nilai <IKM>', nilai: '102.5', teks: '102,50' },
    { sebutan: 'S2', nilai: null, teks: 'tidak terukur' },
    { sebutan: 'S3', nilai: '80', teks: '80,00' },
    { sebutan: 'S4', nilai: '-25', teks: '-25,00' },
  ],
};
const deret: Gambar = {
  ...umum,
  jenis: 'deret',
  satuan: 'nilai',
  tahun: [2021, 2022, 2023],
  realisasi: ['70', '77.5', null],
  target: ['70', '75', '80'],
  targetAkhir: '90',
};
const pohon: Gambar = {
  ...umum,
  jenis: 'pohon',
  simpul: [
    {
      sebutan: 'T1 Tujuan',
      anak: [
        { sebutan: 'S1 Sasaran', anak: [] },
        { sebutan: 'S2 Sasaran', anak: [] },
      ],
    },
  ],
};

/** Parses strictly; throws where it is not well-formed XML. */
function unsur(svg: string): { nama: string; atribut: Record<string, string> }[] {
  const hasil: { nama: string; atribut: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (g) => {
    throw g;
  });
  parser.on('opentag', ({ name, attributes }) =>
    hasil.push({ nama: name, atribut: attributes as Record<string, string> }),
  );
  parser.write(svg).close();
  return hasil;
}

describe('lukisSvg', () => {
  it.each([
    ['bars', batang, ['102,50', 'tidak terukur', '80,00', '-25,00', '100']],
    ['a series', deret, ['77,5', '75', '80', 'Target akhir 90', '2022', 'Realisasi']],
    ['a tree', pohon, ['T1 Tujuan', 'S1 Sasaran', 'S2 Sasaran']],
    ['bars that all reach', { ...batang, bedakan: false } as Gambar, ['80,00']],
    [
      'a series below zero',
      { ...deret, realisasi: ['-5', '-4', null], target: [null, null, '-3'], targetAkhir: null } as Gambar,
      ['-5', '-4', '-3'],
    ],
    ['an empty tree', { ...pohon, simpul: [] } as Gambar, ['Kinerja']],
  ])('draws %s as well-formed SVG with its figures printed', (_, gambar, teks) => {
    const svg = lukisSvg(gambar);
    const isi = svg.replace(/<[^>]*>/g, '\n');
    for (const t of teks) expect(isi).toContain(t);
    const [akar] = unsur(svg);
    expect(akar).toMatchObject({ nama: 'svg', atribut: { role: 'img', 'aria-labelledby': 'g1--judul g1--uraian' } });
    expect(akar?.atribut['viewBox']).toBeDefined();
    expect(svg).toContain(
      '<title id="g1--judul">Judul &lt;b&gt;</title><desc id="g1--uraian">IKM: 102,50 &amp; &quot;lain&quot;.</desc>',
    );
    expect(unsur(svg).every((u) => !('style' in u.atribut) && u.nama !== 'style' && u.nama !== 'script')).toBe(true);
  });

  it('gives the same text every time', () => {
    expect(lukisSvg(batang)).toBe(lukisSvg(batang));
    const pertama = lukisSvg(deret);
    lukisSvg(pohon);
    expect(lukisSvg(deret)).toBe(pertama);
  });
});

describe('the line of a picture runs through no figure', () => {
  // Widths of Arial Bold in thousandths of the size, from its font metrics.
  const HURUF: Readonly<Record<string, number>> = {
    ',': 278,
    ' ': 278,
    t: 333,
    i: 278,
    d: 611,
    a: 556,
    k: 556,
    e: 556,
    r: 389,
    u: 611,
  };
  const lebar = (teks: string) => [...teks].reduce((n, h) => n + (HURUF[h] ?? 556), 0) * 0.012;
  const gambarBatang = (...nilai: (string | null)[]): Gambar => ({
    ...batang,
    batang: nilai.map((n, i) => ({ sebutan: `S${i}`, nilai: n, teks: n === null ? 'tidak terukur' : `${n},00` })),
  });
  /** The line, and each figure with what it covers; `di` is where it stands in the drawing's text: later is above. */
  const baca = (svg: string) => {
    const garis = /<path d="M([\d.]+) [\d.]+L\1 [\d.]+"[^>]*stroke-dasharray/.exec(svg);
    const teks = [
      ...svg.matchAll(
        /<text [^>]*text-anchor="(start|end)"[^>]*translate\(([\d.]+) [\d.]+\)" fill="(#\w+)"[^>]*>([^<]+,00|tidak terukur)</g,
      ),
    ].map((m) => {
      const w = lebar(m[4] as string);
      const x = Number(m[2]);
      return {
        teks: m[4],
        dalam: m[3] === WARNA.putih,
        kiri: m[1] === 'end' ? x - w : x,
        kanan: m[1] === 'end' ? x : x + w,
      };
    });
    const batangPertama = svg.search(new RegExp(`fill="(?:${WARNA.biru}|${WARNA.jingga})"`));
    return { x: Number(garis?.[1]), di: garis?.index ?? Number.NaN, batangPertama, teks };
  };

  it.each([
    ['near 100', ['105', '101', '100', '99', '94', '88', '3', null, '-20']],
    ['with one far above', ['880', '105', '101', '100', '99', '60', '3', null]],
    ['with one farther still', ['12000', '105', '40', null]],
  ] as [string, (string | null)[]][])('of bars %s', (_, nilai) => {
    const { x, di, batangPertama, teks } = baca(lukisSvg(gambarBatang(...nilai)));
    expect(teks).toHaveLength(nilai.length);
    // Bars hide the line, and with it what their figures stand on.
    expect(di).toBeLessThan(batangPertama);
    const terkena = teks.filter((t) => !t.dalam && t.kiri < x + 1 && t.kanan > x - 1);
    expect(terkena).toEqual([]);
  });

  it('nor are figures written in a bar that is shorter than they are', () => {
    const { teks } = baca(lukisSvg(gambarBatang('880', '60')));
    // 60 of 900 on 420 units are 28; "60,00" in bold takes 30.
    expect(teks.map((t) => [t.teks, t.dalam])).toEqual([
      ['60,00', false],
      ['880,00', true],
    ]);
  });

  it('of the end target: figures near it stand on the other side of their point', () => {
    // 216 units for 66 to 94 are 7.7 for each: 88.5 is 12 below the level, 89 is 8 below, 91 as much above, 80 is out of its way.
    const y = (gambar: Gambar, teks: string) => {
      const m = new RegExp(
        `<text [^>]*?(?: y="(-?[\\d.]+)")? transform="translate\\([\\d.]+ ([\\d.]+)\\)"[^>]*>${teks}<`,
      ).exec(lukisSvg(gambar));
      return Number(m?.[2]) + Number(m?.[1] ?? 0);
    };
    const dekat: Gambar = { ...deret, realisasi: ['70', '91', '89'], target: ['80', '75', '88.5'] };
    const garis = y(dekat, 'Target akhir 90');
    expect(y(dekat, '88,5') - garis).toBeGreaterThan(12);
    expect(y(dekat, '89') - garis).toBeGreaterThan(12);
    expect(garis - y(dekat, '91')).toBeGreaterThan(12);
    // Above its point, as ever: a tenth of 216 and more below the level.
    expect(y(dekat, '80') - garis).toBeGreaterThan(50);
  });
});

describe('rapikanSvg', () => {
  it('turns styles into attributes, drops those that are none, and renames ids with their uses', () => {
    const svg =
      '<svg width="1" height="2" viewBox="0 0 1 2"><style>a{}</style><g id="zr7-c3" class="k" style="fill:red;cursor:pointer;stroke"><use href="#zr7-c3"/><path clip-path="url(#zr7-c9)"/></g></svg>';
    expect(rapikanSvg(svg, { id: 'x', judul: 'a\u0001', uraian: "b'" })).toBe(
      '<svg viewBox="0 0 1 2" role="img" aria-labelledby="x--judul x--uraian"><title id="x--judul">a </title><desc id="x--uraian">b&#39;</desc><g id="x--1" fill="red"><use href="#x--1"/><path clip-path="url(#x--2)"/></g></svg>',
    );
  });
});

describe('lipatLabel', () => {
  it.each([
    ['satu dua tiga', 8, 3, 'satu dua\ntiga'],
    ['satu dua tiga', 8, 1, 'satu du…'],
    ['abcdefghij', 4, 3, 'abcd\nefgh\nij'],
    ['a', 4, 3, 'a'],
  ])('%s at %i in %i lines', (teks, lebar, baris, harapan) => expect(lipatLabel(teks, lebar, baris)).toBe(harapan));
});

describe('colours', () => {
  /** WCAG relative luminance and contrast, from the definition. */
  const terang = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const kontras = (a: string, b: string) => {
    const [x = 0, y = 0] = [terang(a), terang(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };
  it('keep labels readable on paper and on bars', () => {
    expect(kontras(WARNA.teks, WARNA.putih)).toBeGreaterThan(7);
    for (const latar of [WARNA.biru, WARNA.jingga]) expect(kontras(WARNA.putih, latar)).toBeGreaterThan(4.5);
  });
});
