import { describe, expect, it } from 'vitest';
import { teksTepat } from '../../src/angka/cetak/teks-tepat.js';
import { Pecahan } from '../../src/angka/pecahan.js';
import { rataRataUkur } from '../../src/angka/rata-rata-ukur.js';

describe('the print of 40 digits, made without a decimal object', () => {
  it.each([
    [0n, 7n, '0'],
    [2n, 3n, `0.${'6'.repeat(39)}7`],
    [-1n, 3n, `-0.${'3'.repeat(40)}`],
    [1n, 8n, '0.125'],
    [1000n, 1n, '1000'],
    [-5n * 10n ** 44n, 1n, `-5${'0'.repeat(44)}`],
    // 41 nines round up to 10^41; 40 nines stand.
    [10n ** 41n - 1n, 1n, `1${'0'.repeat(41)}`],
    [10n ** 40n - 1n, 1n, '9'.repeat(40)],
    // …5 behind the fortieth digit is a tie, upwards.
    [10n ** 40n + 5n, 10n, `1${'0'.repeat(38)}1`],
    [1n, 3n * 10n ** 20n, `0.${'0'.repeat(20)}${'3'.repeat(40)}`],
    [10n ** 45n, 3n, `${'3'.repeat(40)}00000`],
  ])('%s/%s', (a, b, teks) => {
    expect(Pecahan.dari(a, b).teksDesimal()).toBe(teks);
    expect(Pecahan.dari(a, b).keDesimal().toFixed()).toBe(teks);
  });

  it.each([
    [123456789n, 1000n, '123.456,789'],
    [-25n, 10n, '-2,5'],
    [1000n, 1n, '1.000'],
    [200n, 3n, '66,6666…'],
    [-1n, 100000n, '-0,00001'],
    // Never more than the value.
    [-1n, 30000000n, '0,0000…'],
    [10n ** 70n - 1n, 10n ** 70n, '0,9999…'],
  ])('%s/%s as people read it', (a, b, teks) => {
    expect(teksTepat(Pecahan.dari(a, b))).toBe(teks);
  });
  it('an irrational number is cut, too', () => {
    // √2 = 1.41421356…
    expect(teksTepat(rataRataUkur([Pecahan.dari(1n), Pecahan.dari(2n)], [Pecahan.dari(1n), Pecahan.dari(1n)]))).toBe(
      '1,4142…',
    );
  });
  it('a whole number where no decimals are asked for', () => {
    expect(teksTepat(Pecahan.dari(1200n), 0)).toBe('1.200');
  });
});
