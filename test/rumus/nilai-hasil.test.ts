import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { Pecahan } from '../../src/angka/pecahan.js';
import { rasional } from '../../src/angka/tepat.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { rataRata } from '../../src/rumus/gabungan/hitung-rata-rata.js';
import type { Hasil, HasilTerukur } from '../../src/rumus/hasil.js';
import { hasilDariJson } from '../../src/rumus/hasil-dari-json.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { bandingHasil, tepatDari, tepatHasil } from '../../src/rumus/nilai-hasil.js';

const capaian = (target: number, realisasi: number | null) =>
  hitungCapaian({ target, realisasi, polarisasi: 'maximize' });
const terukur = (h: Hasil): HasilTerukur => {
  if (h.status === 'tak-terukur') throw new Error(h.alasan);
  return h;
};
const lewatJson = (h: Hasil): Hasil => hasilDariJson(JSON.parse(JSON.stringify(hasilKeJson(h))));
const cetak = (h: Hasil) => {
  const x = tepatHasil(terukur(h));
  return rasional(x) ? x.cetak() : x.keDesimal(20).toFixed();
};

describe('the exact value of a result', () => {
  it('is its fraction: of 2 out of 3 it is 200/3, also after a spread and by way of JSON', () => {
    const h = capaian(3, 2);
    expect([cetak(h), cetak({ ...h }), cetak(lewatJson(h))]).toEqual(['200/3', '200/3', '200/3']);
  });

  it('is its powers where it is no fraction', () => {
    // √(100/3 × 100) by hand: 57,735026918962576450914…
    const h = rataRata([capaian(3, 1), 100], { cara: 'ukur' });
    expect([cetak(h), cetak({ ...h }), cetak(lewatJson(h))]).toEqual(Array(3).fill('57.735026918962576451'));
    expect(bandingHasil(terukur(h), terukur(lewatJson(h)))).toBe(0);
    // The means of one and of the other meet again in a fraction: √(100/3 × 100) × √(100/3 × 100).
    expect(cetak(rataRata([h, lewatJson(h)], { cara: 'ukur', bobot: [1, 1] }))).toBe('57.735026918962576451');
  });

  it('without a fraction is the digits that it has', () => {
    const { pecahan: _, ...lama } = hasilKeJson(capaian(3, 2)) as Extract<
      ReturnType<typeof hasilKeJson>,
      { status: 'terukur' }
    >;
    expect(cetak(hasilDariJson(lama))).toBe('66.66666666666666666666666666666666666667');
  });

  test.prop([fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 2e9 })])(
    'comes back from JSON as the same fraction',
    (T, R) => {
      const h = capaian(T, R);
      expect(cetak(lewatJson(h))).toBe(Pecahan.dari(BigInt(R) * 100n, BigInt(T)).cetak());
    },
  );
});

describe('what callers hand in', () => {
  it.each([
    [null, null],
    [82, '82'],
    ['82.5', '82.5'],
    [10n ** 29n, `1${'0'.repeat(29)}`],
    [Pecahan.dari(1n, 3n), '1/3'],
    [capaian(3, 2), '200/3'],
    [capaian(3, null), null],
    [terukur(capaian(4, 1)).nilai, '25'],
  ])('of %s the exact value is %s', (x, harapan) => {
    const nilai = tepatDari(x, 'nilai');
    expect(nilai === null ? null : rasional(nilai) && nilai.cetak()).toBe(harapan);
  });

  it.each(['82,5', Number.NaN, undefined, {}, [], { nilai: 5 }])('of %s throws and names the field', (x) => {
    expect(() => tepatDari(x as never, 'capaian')).toThrow(TypeError);
    expect(() => tepatDari(x as never, 'capaian')).toThrow(/^capaian: /);
  });
});

describe('comparing a result', () => {
  it('is decided on the fraction: 2/3 and 4/3 have the mean 100 and not 99,99…', () => {
    const h = terukur(rataRata([capaian(3, 2), capaian(3, 4)]));
    expect([bandingHasil(h, 100), bandingHasil(h, '100.000001'), bandingHasil(h, '99.999999')]).toEqual([0, -1, 1]);
    expect(bandingHasil(terukur(capaian(3, 2)), '66.66666666666666666666666666667')).toBe(-1);
    expect(bandingHasil(terukur(capaian(3, 2)), terukur(capaian(6, 4)))).toBe(0);
  });
});

describe('a result that comes back from JSON', () => {
  const ukur = JSON.parse(JSON.stringify(hasilKeJson(rataRata([2, 1], { cara: 'ukur' }))));
  const biasa = JSON.parse(JSON.stringify(hasilKeJson(rataRata([1, 2]))));
  it.each([
    ['a base of 0', { ...ukur, akar: [{ dasar: '0', pangkat: '1/2' }] }, 'akar[0].dasar: 0 harus di atas 0.'],
    ['a negative base', { ...ukur, akar: [{ dasar: '-4', pangkat: '1/2' }] }, 'akar[0].dasar: -4 harus di atas 0.'],
    ['a base that is no number', { ...ukur, akar: [{ dasar: 'x', pangkat: '1/2' }] }, 'akar[0].dasar: bukan pecahan'],
    ['an exponent that is none', { ...ukur, akar: [{ dasar: '2', pangkat: '1/0' }] }, 'akar[0].pangkat: bukan pecahan'],
    [
      'a fraction without denominator',
      { ...biasa, pecahan: { pembilang: '200' } },
      'data.pecahan.penyebut harus berupa teks',
    ],
    ['a fraction that is null', { ...biasa, pecahan: null }, 'data.pecahan harus berupa objek, bukan null'],
    ['a fraction of fractions', { ...ukur, akar: [{ dasar: '1/2/3', pangkat: '1' }] }, 'akar[0].dasar: bukan pecahan'],
    // 3/2 is 1,5; 200/3 is not.
    [
      'the fraction of another figure',
      { ...biasa, pecahan: { pembilang: '200', penyebut: '3' } },
      'nilai: 1.5 bukan 66.66',
    ],
    ['roots of another figure', { ...ukur, akar: [{ dasar: '3', pangkat: '1/2' }] }, 'bukan 1.732050807568877'],
    ['a rounded value of another figure', { ...biasa, bulat: '1.51' }, 'bulat: 1.51 bukan 1.5, nilai menurut pecahan.'],
    ['a print of another figure', { ...biasa, teks: '100,00' }, 'teks: 100,00 bukan 1,50, nilai menurut pecahan.'],
    [
      'a rounding that is none',
      { ...biasa, jejak: { ...biasa.jejak, pembulatan: { desimal: 2, mode: 'naik' } } },
      'mode',
    ],
  ])('is refused with %s', (_, data, pesan) => {
    expect(() => hasilDariJson(data)).toThrow(pesan);
  });
});

describe('the exact value of a result that is plain data', () => {
  const ukur = JSON.parse(JSON.stringify(hasilKeJson(rataRata([2, 1], { cara: 'ukur' }))));
  const biasa = JSON.parse(JSON.stringify(hasilKeJson(rataRata([1, 2]))));
  const { pecahan: _, ...polos } = biasa;
  const akar = (...isi: [dasar: string, pangkat: string][]) => ({
    ...ukur,
    akar: isi.map(([dasar, pangkat]) => ({ dasar, pangkat })),
  });
  it.each([
    ['that is no number', { ...polos, nilai: 'x' }, /^nilai: "x" bukan angka/],
    [
      'of another figure than its fraction',
      { ...biasa, nilai: '1.6' },
      /^nilai: 1\.6 bukan 1\.5, nilai menurut pecahan\.$/,
    ],
    ['whose fraction is none', { ...biasa, pecahan: { pembilang: 'x', penyebut: '1' } }, /^pecahan: bukan pecahan/],
    [
      'of another figure than its roots',
      { ...ukur, nilai: '1.6' },
      /^nilai: 1\.6 bukan 1\.414.*, nilai menurut akar\.$/,
    ],
    // Of 100.000 digits at most: 60.000 twice, and 1 a 100.001 times, are more.
    [
      'with two long bases',
      akar(['7'.repeat(60_000), '1'], ['3'.repeat(60_000), '1']),
      /^akar: hasil kalinya paling banyak 100000 angka/,
    ],
    ['with a long base under a root', akar(['7'.repeat(100_001), '1/3']), /100000 angka/],
    ['with a high power', akar(['2', '100001']), /^akar: hasil kalinya paling banyak 100000 angka/],
    ['with a power below 0 as high', akar(['2', '-100001']), /^akar: hasil kalinya paling banyak 100000 angka/],
    ['with a power just as high as may be', akar(['1', '100000']), /^nilai: 1\.414.* bukan 1, nilai menurut akar/],
  ])('refuses one %s', (_, data, pesan) => {
    expect(() => tepatHasil(data)).toThrow(pesan);
  });
});
