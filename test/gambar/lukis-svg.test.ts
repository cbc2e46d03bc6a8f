import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { sumbu } from '../../src/angka/sumbu.js';
import { lipatLabel } from '../../src/gambar/lipat-label.js';
import { lukisSvg } from '../../src/gambar/lukis-svg.js';
import { WARNA } from '../../src/gambar/warna.js';
import type { Gambar, SimpulGambar } from '../../src/laporan/gambar/gambar.js';

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

interface Unsur {
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  teks: string;
}

/** Parses strictly, in the order of drawing; throws where it is not well-formed XML. */
function unsur(svg: string): Unsur[] {
  const hasil: Unsur[] = [];
  const parser = new SaxesParser();
  parser.on('error', (g) => {
    throw g;
  });
  parser.on('opentag', ({ name, attributes }) =>
    hasil.push({ nama: name, atribut: attributes as Record<string, string>, teks: '' }),
  );
  parser.on('text', (teks) => {
    const akhir = hasil.at(-1);
    if (akhir) akhir.teks += teks.trim();
  });
  parser.write(svg).close();
  return hasil;
}

describe('lukisSvg', () => {
  it('keeps its texts apart for programs that know no SVG and show only them', () => {
    // LibreOffice writes such a page to Word as one line of text: 80 and 102,50 must not come out as 80102,50.
    for (const gambar of [batang, deret, pohon]) {
      const polos = lukisSvg(gambar as Gambar)
        .replace(/<(?:title|desc)[^>]*>[^<]*<\/(?:title|desc)>/g, '')
        .replace(/<[^>]*>/g, '');
      const tercetak = unsur(lukisSvg(gambar as Gambar)).filter((u) => u.nama === 'text');
      expect(polos.split('\n').filter((b) => b !== '').length).toBe(tercetak.length);
    }
  });

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
    ['no bar', { ...batang, batang: [] } as Gambar, ['100']],
    [
      'a series without any value',
      { ...deret, realisasi: [null, null, null], target: [null, null, null], targetAkhir: null } as Gambar,
      ['2021'],
    ],
    ['one value', { ...deret, tahun: [2022], realisasi: ['1000000'], target: [null] } as Gambar, ['1.000.000']],
    ['a zero', { ...deret, tahun: [2022], realisasi: ['0'], target: ['0'], targetAkhir: '0' } as Gambar, ['0']],
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

  it.each([
    ['gambar.batang[0].nilai', { ...batang, batang: [{ sebutan: 'S', nilai: '82,5', teks: '82,50' }] }],
    ['gambar.realisasi[1]', { ...deret, realisasi: ['70', 'NaN', null] }],
    ['gambar.targetAkhir', { ...deret, targetAkhir: '1e400' }],
  ])('refuses what is no number and names it: %s', (bidang, gambar) => {
    expect(() => lukisSvg(gambar as Gambar)).toThrow(`lukisSvg: ${bidang} harus angka kanonik ("82.5") atau null`);
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
  const angka = (x: string | undefined): number => Number(x);
  /** The line, and each figure with what it covers; `di` is where it stands among what is drawn: later is above. */
  const baca = (svg: string) => {
    const semua = unsur(svg);
    const di = semua.findIndex((u) => u.nama === 'path' && 'stroke-dasharray' in u.atribut);
    const teks = semua
      .filter((u) => u.nama === 'text' && /,00$|^tidak terukur$/.test(u.teks))
      .map(({ teks: isi, atribut: a }) => {
        const [w, x] = [lebar(isi), angka(a['x'])];
        const akhir = a['text-anchor'] === 'end';
        return { teks: isi, dalam: a['fill'] === WARNA.putih, kiri: akhir ? x - w : x, kanan: akhir ? x : x + w };
      });
    const x = angka(/^M([\d.]+) /.exec(semua[di]?.atribut['d'] ?? '')?.[1]);
    return { x, di, batangPertama: semua.findIndex((u) => u.nama === 'rect'), teks };
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
    // 60 of 1.000 on 470 units are 28; "60,00" in bold takes 30.
    expect(teks.map((t) => [t.teks, t.dalam])).toEqual([
      ['880,00', true],
      ['60,00', false],
    ]);
  });
});

describe('the figures of a series', () => {
  /** Where each stands: the middle, and half of what it covers, at 6,7 units a letter of 12. */
  const letak = (gambar: Gambar) =>
    unsur(lukisSvg(gambar))
      .filter((u) => u.nama === 'text' && u.atribut['paint-order'] === 'stroke')
      .map((u) => ({
        teks: u.teks,
        x: Number(u.atribut['x']),
        y: Number(u.atribut['y']) - 4.3,
        lebar: u.teks.length * 3.35,
      }));
  const tingkat = (gambar: Gambar): number =>
    Number(
      /M[\d.]+ ([\d.]+)/.exec(
        unsur(lukisSvg(gambar)).find((u) => u.atribut['stroke-dasharray'] === '2 3')?.atribut['d'] ?? '',
      )?.[1],
    );

  it.each([
    ['apart', ['70', '77.5', null], ['70', '75', '80'], '90'],
    ['near the end target', ['70', '91', '89'], ['80', '75', '88.5'], '90'],
    ['target and realisasi alike', ['85', '85', '85'], ['85', '85', '85'], '85'],
    ['below zero', ['-5', '-4', '-3'], ['-4.9', '-4', '-1'], '0'],
    ['large', ['125000000', '126000000', '127500000'], ['125500000', '126000000', '127000000'], '130000000'],
  ] as [string, (string | null)[], (string | null)[], string][])(
    '%s run into none of each other, nor into the level of the end target',
    (_, realisasi, target, targetAkhir) => {
      const gambar = { ...deret, realisasi, target, targetAkhir } as Gambar;
      const semua = letak(gambar);
      expect(semua).toHaveLength([...realisasi, ...target].filter((x) => x !== null).length);
      const garis = tingkat(gambar);
      for (const [i, a] of semua.entries()) {
        expect(Math.abs(a.y - garis), a.teks).toBeGreaterThan(6);
        for (const b of semua.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= a.lebar + b.lebar || Math.abs(a.y - b.y) >= 10, `${a.teks} ${b.teks}`).toBe(
            true,
          );
      }
    },
  );
});

describe('the axis', () => {
  // Steps by hand: the smallest of 1, 2, 5 times a power of ten of which so many hold all.
  it.each([
    [0, 121, 8, ['0', '20', '40', '60', '80', '100', '120', '140']],
    [-35.5, 1260, 8, ['-200', '0', '200', '400', '600', '800', '1.000', '1.200', '1.400']],
    [0.001, 0.0042, 7, ['0,001', '0,0015', '0,002', '0,0025', '0,003', '0,0035', '0,004', '0,0045']],
  ])('from %d to %d in %i steps at most', (bawah, atas, n, teks) => {
    const s = sumbu(bawah, atas, n);
    expect(s.tanda.map((t) => t.teks)).toEqual(teks);
    expect([s.min, s.maks]).toEqual([s.tanda[0]?.nilai, s.tanda.at(-1)?.nilai]);
  });
});

describe('the tree', () => {
  const kotak = (simpul: readonly SimpulGambar[]) =>
    unsur(lukisSvg({ ...pohon, simpul } as Gambar))
      .filter((u) => u.nama === 'rect')
      .map(({ atribut: a }) => ({
        x: Number(a['x']),
        y: Number(a['y']),
        w: Number(a['width']),
        h: Number(a['height']),
      }));
  const panjang = 'Meningkatnya kualitas pelayanan publik yang akuntabel dan transparan di seluruh wilayah kecamatan';
  const daun = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ sebutan: `${i} ${panjang.slice(0, 20 * i)}`, anak: [] }));

  it.each([
    [
      'of many leaves',
      [
        { sebutan: panjang, anak: daun(5) },
        { sebutan: 'S', anak: daun(2) },
      ],
    ],
    [
      'whose node is higher than its leaves',
      [{ sebutan: panjang, anak: [{ sebutan: 'a', anak: [{ sebutan: 'b', anak: [] }] }] }],
    ],
    [
      'of one deep branch',
      [
        {
          sebutan: '1',
          anak: [
            {
              sebutan: '2',
              anak: [
                {
                  sebutan: '3',
                  anak: [{ sebutan: '4', anak: [{ sebutan: '5', anak: [{ sebutan: '6', anak: daun(3) }] }] }],
                },
              ],
            },
          ],
        },
      ],
    ],
  ])('%s has no box on another, and all within the drawing', (_, simpul) => {
    const semua = kotak(simpul);
    const [, , lebar = 0, tinggi = 0] = (unsur(lukisSvg({ ...pohon, simpul } as Gambar))[0]?.atribut['viewBox'] ?? '')
      .split(' ')
      .map(Number);
    for (const [i, a] of semua.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= lebar && a.y + a.h <= tinggi).toBe(true);
      for (const b of semua.slice(i + 1))
        expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
    }
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
