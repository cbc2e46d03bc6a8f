import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { MODE_BULAT } from '../../src/angka/bulatkan.js';
import {
  bulatanKeDesimal,
  bulatanKePecahan,
  bulatkanTepat,
  cetakBulatan,
  formatBulatan,
} from '../../src/angka/bulatkan-tepat.js';
import { hasilKaliPangkat } from '../../src/angka/irasional.js';
import { Pecahan } from '../../src/angka/pecahan.js';
import { rataRataUkur } from '../../src/angka/rata-rata-ukur.js';
import { Pecahan as Orakel } from '../orakel/pecahan.js';

const rasio = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }));
/** Exact ties and their neighbours: k and a half units of the last decimal. */
const seri = fc
  .tuple(fc.bigInt({ min: -10000n, max: 10000n }), fc.integer({ min: 0, max: 6 }), fc.constantFrom(-1n, 0n, 1n))
  .map(([k, d, beda]) => [(2n * k + 1n) * 10n ** 60n + beda, 2n * 10n ** BigInt(d) * 10n ** 60n] as const);
const desimal = fc.integer({ min: 0, max: 20 });

describe('rounding an exact value', () => {
  test.prop([fc.oneof(rasio, seri), desimal, fc.constantFrom(...MODE_BULAT)])(
    'equals plain fractions on BigInt in every mode, at ties and beside them',
    ([a, b], d, mode) => {
      const bulat = bulatkanTepat(Pecahan.dari(a, b), d, mode);
      const harapan = Orakel.rasio(a, b);
      expect(cetakBulatan(bulat)).toBe(harapan.cetak(d, mode));
      expect(bulatanKePecahan(bulat).bagian().join('/')).toBe(
        `${harapan.bulat(d, mode).pembilang}/${harapan.bulat(d, mode).penyebut}`,
      );
      expect(bulatanKeDesimal(bulat).toFixed(d)).toBe(harapan.cetak(d, mode));
    },
  );

  it('a mean that is exactly …5 goes up: T = 12, R = 2 and T = 48, R = 49 is 59,375', () => {
    // (2/12 + 49/48) ÷ 2 × 100 = 57/96 × 100
    const tengah = Pecahan.dari(2n, 12n).tambah(Pecahan.dari(49n, 48n)).kali(Pecahan.dari(50n));
    expect(cetakBulatan(bulatkanTepat(tengah, 2, 'setengah-naik'))).toBe('59.38');
    expect(cetakBulatan(bulatkanTepat(tengah, 2, 'setengah-genap'))).toBe('59.38');
    expect(cetakBulatan(bulatkanTepat(tengah, 2, 'potong'))).toBe('59.37');
  });

  // By hand, to whole numbers: below the half, at it beside an odd and an even number, above it.
  it.each([
    ['setengah-genap', ['1', '2', '2', '2', '2', '3']],
    ['setengah-naik', ['1', '2', '2', '2', '3', '3']],
    ['potong', ['1', '1', '1', '2', '2', '2']],
  ] as const)('1,3 1,5 1,7 2,3 2,5 and 2,7 by %s are %j, and the same below 0', (mode, harapan) => {
    const sepersepuluh = [13n, 15n, 17n, 23n, 25n, 27n];
    const cetak = (a: bigint) => cetakBulatan(bulatkanTepat(Pecahan.dari(a, 10n), 0, mode));
    expect(sepersepuluh.map(cetak)).toEqual(harapan);
    expect(sepersepuluh.map((a) => cetak(-a))).toEqual(harapan.map((h) => `-${h}`));
  });

  it('decides beside a tie by as many digits as it takes: √(1/64 − 10^−100) is below 1/8, √(1/64 + 10^−100) above', () => {
    const akar = (beda: bigint) =>
      hasilKaliPangkat([
        { dasar: Pecahan.dari(10n ** 100n + 64n * beda, 64n * 10n ** 100n), pangkat: Pecahan.dari(1n, 2n) },
      ]);
    expect(cetakBulatan(bulatkanTepat(akar(-1n), 2, 'setengah-naik'))).toBe('0.12');
    expect(cetakBulatan(bulatkanTepat(akar(1n), 2, 'setengah-genap'))).toBe('0.13');
  });

  it('never prints a minus before 0', () => {
    const kecil = Pecahan.dari(-1n, 1000n);
    expect(formatBulatan(bulatkanTepat(kecil, 2, 'setengah-naik'))).toBe('0,00');
    expect(bulatanKeDesimal(bulatkanTepat(kecil, 2, 'potong')).isNegative()).toBe(false);
  });

  it('rounds what is no fraction: √2 by hand is 1,41421356…', () => {
    const akar = rataRataUkur([Pecahan.dari(2n), Pecahan.SATU], [Pecahan.SATU, Pecahan.SATU]);
    const cetak = (d: number, mode: (typeof MODE_BULAT)[number]) => cetakBulatan(bulatkanTepat(akar, d, mode));
    expect([cetak(0, 'setengah-naik'), cetak(4, 'setengah-naik'), cetak(5, 'potong')]).toEqual([
      '1',
      '1.4142',
      '1.41421',
    ]);
    expect([cetak(7, 'setengah-genap'), cetak(7, 'potong')]).toEqual(['1.4142136', '1.4142135']);
  });
});

describe('printing a rounded value', () => {
  it.each([
    [10250n, 2, '102.50', '102,50'],
    [-5n, 2, '-0.05', '-0,05'],
    [7n, 0, '7', '7'],
    [-1234567n, 0, '-1234567', '-1.234.567'],
    [-123456789n, 3, '-123456.789', '-123.456,789'],
    [0n, 2, '0.00', '0,00'],
  ])('%s at %i decimals is %s and %s', (utuh, d, kanonik, tercetak) => {
    expect(cetakBulatan({ utuh, desimal: d })).toBe(kanonik);
    expect(formatBulatan({ utuh, desimal: d })).toBe(tercetak);
  });
});
