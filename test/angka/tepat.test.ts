import { describe, expect, it } from 'vitest';
import type { Irasional } from '../../src/angka/irasional.js';
import { Pecahan } from '../../src/angka/pecahan.js';
import { rataRataUkur } from '../../src/angka/rata-rata-ukur.js';
import {
  bacaTepat,
  bagiTepat,
  bandingTepat,
  jumlahkanTepat,
  kaliTepat,
  keDesimal,
  kurangTepat,
  mutlakTepat,
  nolTepat,
  rasional,
  samaTepat,
  sudahTepat,
  tambahTepat,
  tandaTepat,
} from '../../src/angka/tepat.js';

const p = (a: bigint, b = 1n) => Pecahan.dari(a, b);
const akar2 = rataRataUkur([p(2n), p(1n)], [p(1n), p(1n)]);

describe('exact values, fractions or not', () => {
  it('tell which they are', () => {
    expect([rasional(p(1n)), rasional(akar2)]).toEqual([true, false]);
    expect([p(1n), akar2, 1, '1', null, {}, { pembilang: '1', penyebut: '2' }].map(sudahTepat)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('are read from what callers hand in, and passed through where they are exact already', () => {
    expect(bacaTepat(akar2)).toBe(akar2);
    expect(bacaTepat('82.5', 'x')).toEqual(p(825n, 10n));
    expect(() => bacaTepat('82,5', 'target')).toThrow(/^target: /);
  });

  it('of fractions alone give fractions', () => {
    const [a, b] = [p(1n, 3n), p(1n, 6n)];
    const teks = [tambahTepat(a, b), kurangTepat(a, b), kaliTepat(a, b), bagiTepat(a, b), jumlahkanTepat([a, b, b])];
    expect(teks.map((x) => rasional(x) && x.cetak())).toEqual(['0.5', '1/6', '1/18', '2', '2/3']);
    expect(jumlahkanTepat([])).toEqual(Pecahan.NOL);
  });

  it('with a root in them are computed with on either side', () => {
    const teks = (x: Parameters<typeof keDesimal>[0]) => keDesimal(x, 20).toFixed();
    // by hand from √2 = 1,41421356237309504880…
    expect(teks(tambahTepat(p(1n), akar2))).toBe('2.4142135623730950488');
    expect(teks(tambahTepat(akar2, p(1n)))).toBe('2.4142135623730950488');
    expect(teks(kurangTepat(p(1n), akar2))).toBe('-0.4142135623730950488');
    expect(teks(kaliTepat(p(2n), akar2))).toBe('2.8284271247461900976');
    expect(teks(bagiTepat(p(1n), akar2))).toBe('0.7071067811865475244');
    expect(teks(jumlahkanTepat([p(1n), akar2, p(1n)]))).toBe('3.4142135623730950488');
    expect(kaliTepat(akar2, akar2)).toEqual(p(2n));
  });

  it('compare, with a sign and an absolute value', () => {
    expect([bandingTepat(p(3n, 2n), akar2), bandingTepat(akar2, p(3n, 2n)), bandingTepat(p(1n), p(1n))]).toEqual([
      1, -1, 0,
    ]);
    expect([samaTepat(p(2n, 4n), p(1n, 2n)), samaTepat(akar2, p(1n))]).toEqual([true, false]);
    const negatif = kurangTepat(p(1n), akar2);
    expect([tandaTepat(negatif), tandaTepat(p(0n)), tandaTepat(akar2)]).toEqual([-1, 0, 1]);
    expect([nolTepat(p(0n)), nolTepat(p(1n)), nolTepat(akar2)]).toEqual([true, false, false]);
    expect(keDesimal(mutlakTepat(negatif), 20).toFixed()).toBe('0.4142135623730950488');
    expect(mutlakTepat(p(-1n, 2n))).toEqual(p(1n, 2n));
    expect(mutlakTepat(akar2)).toBe(akar2);
    expect(mutlakTepat(Pecahan.NOL)).toBe(Pecahan.NOL);
  });

  it('have 40 significant digits as decimals unless others are asked for', () => {
    expect(keDesimal(p(2n, 3n)).toFixed()).toBe(`0.${'6'.repeat(39)}7`);
    expect(keDesimal(akar2 as Irasional, 5).toFixed()).toBe('1.4142');
  });
});
