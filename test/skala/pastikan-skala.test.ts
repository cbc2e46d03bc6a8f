import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { pastikanSkala, SkalaTidakSah } from '../../src/skala/pastikan-skala.js';
import type { Skala } from '../../src/skala/skala.js';
import { salahMenurutZod } from './skema-zod.js';

const sah: Skala = {
  id: 'uji.dua-kelas',
  nama: 'Dua kelas',
  satuan: 'persen',
  rentang: [
    { di: '[50, 100]', kode: 'L', label: 'Lulus', peringkat: 1 },
    { di: '[0, 50)', kode: 'G', label: 'Gagal' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'uji', kedudukan: 'simpulan' }],
};

const galat = (skala: unknown): string => {
  try {
    pastikanSkala(skala);
  } catch (e) {
    expect(e).toBeInstanceOf(SkalaTidakSah);
    expect(e).toBeInstanceOf(TypeError);
    expect((e as Error).name).toBe('SkalaTidakSah');
    return (e as Error).message;
  }
  return '';
};

describe('pastikanSkala', () => {
  it('gives back a scale that is one', () => {
    expect(pastikanSkala(sah)).toEqual(sah);
    const lengkap = {
      ...sah,
      gloss: 'two',
      desimalKlasifikasi: 2,
      catatan: 'uji',
      lubang: [{ di: '[100, 101]', alasan: 'uji', cara: 'tolak' }],
    };
    expect(pastikanSkala(lengkap)).toEqual(lengkap);
  });

  it('takes what is just as long as may be', () => {
    const penuh = {
      ...sah,
      id: 'x'.repeat(200),
      rentang: Array.from({ length: 50 }, (_, i) => ({ di: `[${i}, ${i + 1})`, kode: `K${i}`, label: 'uji' })),
    };
    expect(galat(penuh)).toBe('');
    expect(galat({ ...penuh, rentang: [...penuh.rentang.slice(1), 7] })).toBe(
      'Skala tidak sah. rentang.49: harus berupa objek.',
    );
    expect(galat({ ...penuh, id: 'x'.repeat(201) })).toBe('Skala tidak sah. id: paling banyak 200.');
  });

  it('does not take a scale without a source, at compile time nor at run time', () => {
    // @ts-expect-error a scale has at least one citation
    const tanpa: Skala = { ...sah, kutipan: [] };
    expect(galat(tanpa)).toBe('Skala tidak sah. kutipan: paling sedikit 1.');
  });

  it.each<[string, unknown, string]>([
    ['not an object', 7, 'skala: harus berupa objek.'],
    ['null', null, 'skala: harus berupa objek.'],
    ['an unknown key', { ...sah, rentangnya: [] }, 'skala: kunci tidak dikenal: rentangnya.'],
    ['no id', { ...sah, id: undefined }, 'id: belum diisi.'],
    ['a number for a text', { ...sah, nama: 1 }, 'nama: harus berupa teks.'],
    ['a text for the list', { ...sah, rentang: 'A' }, 'rentang: harus berupa daftar.'],
    ['no class', { ...sah, rentang: [] }, 'rentang: paling sedikit 1.'],
    ['too many classes', { ...sah, rentang: Array(51).fill(sah.rentang[0]) }, 'rentang: paling banyak 50.'],
    [
      'an empty label',
      { ...sah, rentang: [{ di: '[0, 1]', kode: 'A', label: '' }] },
      'rentang.0.label: paling sedikit 1.',
    ],
    ['two unknown keys', { ...sah, a: 1, b: 1 }, 'skala: kunci tidak dikenal: a, b.'],
    [
      'unknown keys without end',
      { ...sah, ...Object.fromEntries(Array.from('abcdefghijkl', (k) => [k, 1])) },
      'skala: kunci tidak dikenal: a, b, c, d, e, f, g, h, i, j.',
    ],
    // Each of so many classes is broken too, but not looked at.
    ['far too many broken classes', { ...sah, rentang: Array(51).fill(7) }, 'rentang: paling banyak 50.'],
    ['null for an example', { ...sah, contoh: [null] }, 'contoh.0: tidak sah.'],
    ['an unknown unit', { ...sah, satuan: 'kg' }, 'satuan: harus salah satu dari persen, nilai, rasio, poin-persen.'],
    ['a broken number of decimals', { ...sah, desimalKlasifikasi: 1.5 }, 'desimalKlasifikasi: harus bilangan bulat.'],
    ['text for decimals', { ...sah, desimalKlasifikasi: '2' }, 'desimalKlasifikasi: harus berupa angka.'],
    [
      'a Date for a text',
      { ...sah, rentang: [{ di: new Map(), kode: 'A', label: 'A' }] },
      'rentang.0.di: harus berupa teks.',
    ],
    [
      'a worked case without a class',
      { ...sah, contoh: [{ nilai: '1', asal: 'hitung tangan' }] },
      'contoh.0: tidak sah.',
    ],
    ['a worked case that is a text', { ...sah, contoh: ['x'] }, 'contoh.0: tidak sah.'],
    [
      'a worked case with a class and a reason for none',
      { ...sah, contoh: [{ nilai: '1', asal: 'hitung tangan', kode: 'L', alasan: 'celah-skala' }] },
      'contoh.0: tidak sah.',
    ],
    [
      'a worked case with a number for a text',
      { ...sah, contoh: [{ nilai: 1, asal: 'hitung tangan', kode: 'L' }] },
      'contoh.0.nilai: harus berupa teks.',
    ],
  ])('says what is wrong and where: %s', (_, skala, harapan) => {
    expect(galat(skala)).toBe(`Skala tidak sah. ${harapan}`);
  });

  it('shows how an interval is written', () => {
    expect(galat({ ...sah, rentang: [{ di: '70-85', kode: 'A', label: 'A' }] })).toMatch(
      /^Skala tidak sah\. rentang\.0\.di: selang harus seperti "\[70, 85\)"/,
    );
  });

  it('names each fault, at most ten, and counts the rest', () => {
    const pesan = galat({ ...sah, rentang: Array(12).fill({ di: 'x', kode: 'A', label: 'A' }) });
    expect(pesan.match(/rentang\.\d+\.di/g)).toHaveLength(10);
    expect(pesan).toContain('Dan 2 kesalahan lain.');
  });

  it('gives back a copy, so that what is changed afterwards changes no class', () => {
    const milik = structuredClone(sah) as unknown as { rentang: { kode: string }[] };
    const hasil = pastikanSkala(milik);
    for (const k of milik.rentang) k.kode = 'X';
    expect(hasil).toEqual(sah);
  });

  it('takes no prototype for a key', () => {
    expect(galat(JSON.parse('{"__proto__":{"id":"x"}}'))).toContain('id: belum diisi.');
    expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
  });
});

// A scale as it is and with one or two of its parts replaced, by Zod: the same faults at the same places in the same words.
const lengkap = {
  ...sah,
  gloss: 'two',
  desimalKlasifikasi: 2,
  catatan: 'uji',
  lubang: [{ di: '[100, 101]', alasan: 'uji', cara: 'tolak' }],
};
const isi = fc.oneof(
  fc.constantFrom(undefined, null, '', 'x'.repeat(201), 'x'.repeat(2001), 0, 51, 1.5, -1, Number.NaN, true, [], {}),
  fc.constantFrom('[1, 2]', '[2, 1]', 'tolak', 'potong', 'praktik', 'persen', '[', [7], [{}], new Map(), [
    { di: '[1, 1]' },
  ]),
  fc.jsonValue({ maxDepth: 2 }),
);
const letak = fc.constantFrom(
  ...[[], ['lain'], ['rentang', 0], ['rentang', 1, 'di'], ['rentang', 0, 'peringkat'], ['rentang', 0, 'lain']],
  ...[
    ['lubang', 0],
    ['lubang', 0, 'cara'],
    ['lubang', 0, 'di'],
    ['kutipan', 0],
    ['kutipan', 0, 'kedudukan'],
  ],
  ...Object.keys(lengkap).map((k) => [k]),
);
function ganti(asal: unknown, [kunci, ...lanjut]: readonly (string | number)[], nilai: unknown): unknown {
  if (kunci === undefined) return nilai;
  if (typeof asal !== 'object' || asal === null) return asal;
  const salinan = (Array.isArray(asal) ? [...asal] : { ...asal }) as Record<string | number, unknown>;
  salinan[kunci] = ganti(salinan[kunci], lanjut, nilai);
  return salinan;
}

test.prop([fc.array(fc.tuple(letak, isi), { maxLength: 2 })], { numRuns: 2000 })(
  'finds the faults that Zod finds',
  (ubahan) => {
    const skala = ubahan.reduce<unknown>((s, [di, nilai]) => ganti(s, di, nilai), lengkap);
    const salah = salahMenurutZod(skala);
    const lebih = salah.length > 10 ? ` Dan ${salah.length - 10} kesalahan lain.` : '';
    expect(galat(skala)).toBe(salah.length === 0 ? '' : `Skala tidak sah. ${salah.slice(0, 10).join('. ')}.${lebih}`);
  },
);
