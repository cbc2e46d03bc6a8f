import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { desimal } from '../../src/angka/desimal.js';
import { digitCetak, geserKoma, nilaiDigit } from '../../src/angka/digit-cetak.js';

it.each([
  ['12.5', 2, '1250'],
  ['-12.5', 1, '125'],
  ['7', 0, '7'],
  ['0.05', 2, '005'],
  // 1,5 juta: two digits, the last of which counts hundred thousands.
  ['1500000', -5, '15'],
])('%s with %i decimals has the digits %s', (nilai, tempat, digit) => {
  expect(digitCetak(desimal(nilai), tempat)).toBe(digit);
});

it.each([
  ['1250', 2, '12.5'],
  ['5', 2, '0.05'],
  ['7', 0, '7'],
  ['007', 0, '7'],
  ['15', -5, '1500000'],
  ['', 0, null],
  ['9'.repeat(30), 0, '9'.repeat(30)],
  ['9'.repeat(31), 0, null],
])('the digits %s with %i decimals are %s', (digit, tempat, nilai) => {
  expect(nilaiDigit(digit, tempat)?.toFixed() ?? null).toBe(nilai);
});

it.each([
  ['12.5', 1, '125'],
  ['12.5', -3, '0.0125'],
  ['-0.4', 2, '-40'],
])('%s with its sign moved by %i is %s', (nilai, tempat, hasil) => {
  expect(geserKoma(desimal(nilai), tempat).toFixed()).toBe(hasil);
});

test.prop([fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: -6, max: 6 })])(
  'digits give their value back',
  (utuh, tempat) => {
    const nilai = geserKoma(desimal(utuh), -tempat);
    expect(nilaiDigit(digitCetak(nilai, tempat), tempat)?.eq(nilai)).toBe(true);
  },
);
