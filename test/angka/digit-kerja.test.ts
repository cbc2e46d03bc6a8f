import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { desimal } from '../../src/angka/desimal.js';
import {
  bagi,
  kali,
  kerjaDariDesimal,
  kerjaDariTepat,
  kerjaKeDesimal,
  kerjaKePecahan,
  kurang,
  tambah,
} from '../../src/angka/digit-kerja.js';
import { hasilKaliPangkat } from '../../src/angka/irasional.js';
import { Pecahan } from '../../src/angka/pecahan.js';

// The expected values are those of decimal.js, at the same precision and rounding.
const angka = fc
  .tuple(fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }), fc.integer({ min: 0, max: 40 }))
  .map(([n, d]) => {
    const digit = (n < 0n ? -n : n).toString().padStart(d + 1, '0');
    return desimal(`${n < 0n ? '-' : ''}${digit.slice(0, digit.length - d)}.${digit.slice(digit.length - d)}0`);
  });
const panjang = fc.tuple(angka, angka).map(([a, b]) => (b.isZero() ? a : a.div(b)));
const k = kerjaDariDesimal;

describe('working digits on whole numbers', () => {
  test.prop([panjang, panjang], { numRuns: 300 })('come out as those of decimals, digit by digit', (a, b) => {
    const sama = (x: ReturnType<typeof k>, y: typeof a) => expect(kerjaKeDesimal(x).eq(y)).toBe(true);
    sama(tambah(k(a), k(b)), a.plus(b));
    sama(kurang(k(a), k(b)), a.minus(b));
    sama(kali(k(a), k(b)), a.times(b));
    if (!b.isZero()) sama(bagi(k(a), k(b)), a.div(b));
    if (!b.isZero())
      sama(kerjaDariTepat(Pecahan.baca(a).bagi(Pecahan.baca(b))), Pecahan.baca(a).bagi(Pecahan.baca(b)).keDesimal(60));
  });
  // Hand: a tie at digit 61 goes away from zero; 10^60 − 1 and a half comes to 10^60.
  it('round a tie away from zero, and carry', () => {
    const kecil = { m: 5n, e: -1 };
    expect(tambah({ m: 10n ** 60n - 2n, e: 0 }, kecil)).toEqual({ m: 10n ** 60n - 1n, e: 0 });
    expect(kerjaKeDesimal(tambah({ m: 10n ** 60n - 1n, e: 0 }, kecil)).toFixed()).toBe(`1${'0'.repeat(60)}`);
    expect(kerjaKeDesimal(kurang({ m: 2n - 10n ** 60n, e: 0 }, kecil)).toFixed()).toBe(`-${'9'.repeat(60)}`);
  });
  // By squaring: 2 × 10^118 lies between the squares of what rounds to the 60 digits.
  it('of a root are its first ones', () => {
    const { m, e } = kerjaDariTepat(hasilKaliPangkat([{ dasar: Pecahan.dari(2n), pangkat: Pecahan.dari(1n, 2n) }]));
    expect(e).toBe(-59);
    // Rounded half-up: √2 × 10^59 lies between m − ½ and m + ½.
    const empatDua = 8n * 10n ** 118n;
    expect((2n * m - 1n) ** 2n < empatDua && empatDua < (2n * m + 1n) ** 2n).toBe(true);
  });
  // Hand: of 10^k − 1, k digits, and of 10^k, k + 1; their quotients by 1 are themselves, 62 digits or more rounded.
  it('are counted right beside powers of ten', () => {
    for (const k of [22, 23, 59, 60, 61, 100, 200, 308]) {
      expect(kerjaKePecahan(bagi({ m: 10n ** BigInt(k), e: 0 }, { m: 1n, e: 0 })).cetak()).toBe(`1${'0'.repeat(k)}`);
      const kurangSatu = kerjaKePecahan(bagi({ m: 10n ** BigInt(k) - 1n, e: 0 }, { m: 1n, e: 0 })).cetak();
      expect(kurangSatu).toBe(k <= 60 ? '9'.repeat(k) : `1${'0'.repeat(k)}`);
    }
  });
  it('are exact fractions again', () => {
    expect(kerjaKePecahan({ m: 125n, e: -2 }).cetak()).toBe('1.25');
    expect(kerjaKePecahan({ m: 125n, e: 2 }).cetak()).toBe('12500');
  });
  // Hand: 10^400 has more digits than a binary number tells of.
  it('of any size', () => {
    expect(kali({ m: 10n ** 200n, e: 0 }, { m: 10n ** 200n, e: 0 })).toEqual({ m: 10n ** 59n, e: 341 });
    expect(bagi({ m: 0n, e: 3 }, { m: 7n, e: 0 }).m).toBe(0n);
  });
});

it('a result never has more than 60 digits', () => {
  expect(tambah({ m: 10n ** 60n - 1n, e: 0 }, { m: 1n, e: 0 })).toEqual({ m: 10n ** 59n, e: 1 });
  expect(tambah({ m: 1n, e: 0 }, { m: 5n, e: 2 })).toEqual({ m: 501n, e: 0 });
  expect(tambah({ m: 5n, e: 2 }, { m: 1n, e: 0 })).toEqual({ m: 501n, e: 0 });
});

it('a decimal and a fraction are the same number in them', () => {
  for (const [teks, m, e] of [
    ['-12.5', -125n, -1],
    ['1200', 1200n, 0],
    ['0.007', 7n, -3],
    ['0', 0n, 0],
  ] as const) {
    expect(kerjaDariDesimal(desimal(teks))).toEqual({ m, e });
    expect(kerjaKePecahan({ m, e }).cetak()).toBe(teks);
  }
  // 1 ÷ 3 and −2 ÷ 3 to 60 digits
  expect(kerjaDariTepat(Pecahan.dari(1n, 3n))).toEqual({ m: BigInt('3'.repeat(60)), e: -60 });
  expect(kerjaDariTepat(Pecahan.dari(-2n, 3n))).toEqual({ m: -BigInt(`${'6'.repeat(59)}7`), e: -60 });
  expect(kerjaDariTepat(Pecahan.dari(2n, 3n * 10n ** 250n))).toEqual({ m: BigInt(`${'6'.repeat(59)}7`), e: -310 });
});
