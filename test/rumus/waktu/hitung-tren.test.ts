import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Polarisasi } from '../../../src/rumus/opsi.js';
import { hitungTren } from '../../../src/rumus/waktu/hitung-tren.js';
import { Pecahan } from '../../orakel/pecahan.js';

const seri = (...nilai: (number | null)[]) => nilai.map((n, i) => ({ tahun: 2020 + i, nilai: n }));
const tren = (polarisasi: Polarisasi, ...nilai: (number | null)[]) => hitungTren({ seri: seri(...nilai), polarisasi });

describe('hitungTren', () => {
  it('gives difference and growth of the seed (TRN-01): spending rose by 356.802.116, 7,81 %', () => {
    expect(tren('maximize', 4568023148, 4924825264)).toMatchObject({
      delta: { teks: '356.802.116,00' },
      pertumbuhan: { teks: '7,81' },
      arah: 'naik',
      makna: 'membaik',
      peringatan: [],
    });
  });
  it.each([
    ['maximize', 20, 18, 'turun', 'memburuk'],
    ['minimize', 20, 18, 'turun', 'membaik'],
    ['minimize', 18, 20, 'naik', 'memburuk'],
    ['maximize', 18, 20, 'naik', 'membaik'],
    ['stabilize', 18, 20, 'naik', 'tak-dinilai'],
    ['stabilize', 20, 20, 'tetap', 'tetap'],
  ] as const)('%s, %s to %s is %s and %s', (polarisasi, lalu, ini, arah, makna) => {
    expect(tren(polarisasi, lalu, ini)).toMatchObject({ arah, makna });
  });
  it('has the mean growth and CAGR beside each other', () => {
    // hand: +100 % and −50 % average 25 %; the value is back where it began, so CAGR 0
    expect(tren('maximize', 100, 200, 100)).toMatchObject({ rataRata: { teks: '25,00' }, cagr: { teks: '0,00' } });
    // hand: √(121 / 100) − 1
    expect(tren('maximize', 100, 110, 121)).toMatchObject({ rataRata: { teks: '10,00' }, cagr: { teks: '10,00' } });
  });
  it('still gives the difference where growth from 0 is undefined', () => {
    expect(tren('maximize', 0, 5)).toMatchObject({
      delta: { teks: '5,00' },
      pertumbuhan: { alasan: 'nilai-lalu-nol' },
      arah: 'naik',
      rataRata: { alasan: 'nilai-lalu-nol' },
      cagr: { alasan: 'nilai-tidak-positif' },
    });
  });
  it('has compound growth over a year of 0 or less between ends above it', () => {
    // hand: √(121 / 100) − 1, whatever stands between
    for (const tengah of [0, -5]) expect(tren('maximize', 100, tengah, 121)).toMatchObject({ cagr: { teks: '10,00' } });
    expect(tren('maximize', 100, 0, 0)).toMatchObject({ cagr: { alasan: 'nilai-tidak-positif' } });
    expect(tren('maximize', -1, 5, 9)).toMatchObject({ cagr: { alasan: 'nilai-tidak-positif' } });
  });
  it('takes compound growth over every year that it can step on, as its trace shows', () => {
    const langkah = (...nilai: (number | null)[]) => Object.values(tren('maximize', ...nilai).cagr.jejak.masukan);
    expect(langkah(100, 110, 121)).toEqual([
      ['110', '121'],
      ['100', '110'],
    ]);
    // Over a year of 0 the ends decide, and the factor 1 stands for it.
    expect(langkah(100, 0, 121)).toEqual([
      ['121', '1'],
      ['100', '1'],
    ]);
  });
  it('passes over a year without a value, says so, and gives no yearly mean then; CAGR needs only the ends', () => {
    const h = tren('maximize', 100, null, 121);
    expect(h).toMatchObject({
      delta: { teks: '21,00' },
      peringatan: [{ kode: 'tahun-berselang', data: { dari: '2020', ke: '2022', jarak: '2' } }],
      rataRata: { alasan: 'seri-berlubang' },
      // hand: √(121 / 100) − 1, over the two years between the ends
      cagr: { teks: '10,00' },
    });
    expect(h.perubahan).toHaveLength(1);
  });
  test.prop([
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 40 }),
    fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
    fc.integer({ min: 1, max: 999 }),
  ])(
    'CAGR is exactly the yearly factor that leads from the first to the last value, whatever years between are blank',
    (a, b, ada, isi) => {
      // From k × b^n in n years to k × a^n: a factor of a ÷ b a year, so (a − b) ÷ b × 100 percent.
      const n = BigInt(ada.length + 1);
      const antara = ada.map((x) => (x ? String(isi) : null));
      const nilai = [String(3n * BigInt(b) ** n), ...antara, String(3n * BigInt(a) ** n)];
      const { cagr, rataRata } = hitungTren({
        seri: nilai.map((x, i) => ({ tahun: 2010 + i, nilai: x })),
        polarisasi: 'maximize',
      });
      const harapan = Pecahan.rasio(BigInt(a - b) * 100n, BigInt(b));
      expect(cagr.status === 'terukur' && cagr.pecahan).toEqual({
        pembilang: harapan.pembilang.toString(),
        penyebut: harapan.penyebut.toString(),
      });
      expect(rataRata.status).toBe(ada.every(Boolean) ? 'terukur' : 'tak-terukur');
    },
  );
  it('sorts the years, and lists every movement', () => {
    const h = hitungTren(
      { seri: [...seri(10, 12, 9)].reverse(), polarisasi: 'maximize' },
      { pembulatan: { desimal: 1, mode: 'setengah-naik' } },
    );
    expect(h.perubahan.map((p) => [p.dari, p.ke, p.arah])).toEqual([
      [2020, 2021, 'naik'],
      [2021, 2022, 'turun'],
    ]);
    expect(h.pertumbuhan).toMatchObject({ teks: '-25,0' });
  });
  it.each([
    [[], 'kurang-dari-dua-tahun'],
    [[5], 'kurang-dari-dua-tahun'],
    // The last year has no value, which is what its movement lacks.
    [[null, 5, null], 'nilai-ini-kosong'],
    [[null], 'kurang-dari-dua-tahun'],
  ])('of fewer than two values (%j) is not measurable: %s', (nilai, alasan) => {
    expect(tren('maximize', ...nilai)).toMatchObject({
      delta: { alasan },
      pertumbuhan: { alasan },
      arah: null,
      makna: null,
      perubahan: [],
      rataRata: { alasan: 'kurang-dari-dua-tahun' },
      cagr: { alasan: 'kurang-dari-dua-tahun' },
      peringatan: [],
    });
  });
  it('keeps the value that there is in the trace of the movement that there is not', () => {
    const masukan = (...nilai: (number | null)[]) => {
      const { delta, pertumbuhan } = tren('maximize', ...nilai);
      expect(pertumbuhan.jejak.masukan).toEqual(delta.jejak.masukan);
      return Object.values(delta.jejak.masukan);
    };
    expect(masukan(3, 4, 5, null)).toEqual([null, '5']);
    expect(masukan(null, 5)).toEqual(['5', null]);
    expect(masukan(null)).toEqual([null, null]);
    expect(masukan()).toEqual([null, null]);
  });
  it('refuses a year written twice and an unknown polarity', () => {
    expect(() => hitungTren({ seri: [...seri(1, 2), { tahun: 2021, nilai: 3 }], polarisasi: 'maximize' })).toThrow(
      'seri: tahun 2021 tertulis dua kali.',
    );
    expect(() => tren('naik' as Polarisasi, 1, 2)).toThrow('polarisasi: naik tidak dikenal');
  });
});
