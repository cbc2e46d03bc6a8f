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
    expect(akar).toMatchObject({ nama: 'svg', atribut: { role: 'img', 'aria-labelledby': 'g1-judul g1-uraian' } });
    expect(akar?.atribut['viewBox']).toBeDefined();
    expect(svg).toContain(
      '<title id="g1-judul">Judul &lt;b&gt;</title><desc id="g1-uraian">IKM: 102,50 &amp; &quot;lain&quot;.</desc>',
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

describe('rapikanSvg', () => {
  it('turns styles into attributes, drops those that are none, and renames ids with their uses', () => {
    const svg =
      '<svg width="1" height="2" viewBox="0 0 1 2"><style>a{}</style><g id="zr7-c3" class="k" style="fill:red;cursor:pointer;stroke"><use href="#zr7-c3"/><path clip-path="url(#zr7-c9)"/></g></svg>';
    expect(rapikanSvg(svg, { id: 'x', judul: 'a\u0001', uraian: "b'" })).toBe(
      '<svg viewBox="0 0 1 2" role="img" aria-labelledby="x-judul x-uraian"><title id="x-judul">a </title><desc id="x-uraian">b&#39;</desc><g id="x-1" fill="red"><use href="#x-1"/><path clip-path="url(#x-2)"/></g></svg>',
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
