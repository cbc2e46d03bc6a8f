import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { fpb } from '../../src/angka/fpb.js';

/** Euclid's own way, one step at a time. */
function euclid(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
const bit = (n: number) => fc.bigInt({ min: 0n, max: (1n << BigInt(n)) - 1n });

describe('fpb', () => {
  it.each([
    [12n, 18n, 6n],
    [0n, 7n, 7n],
    [7n, 0n, 7n],
    [0n, 0n, 0n],
    [-12n, 18n, 6n],
    [12n, -18n, 6n],
    [1n, 10n ** 400n, 1n],
    [2n ** 600n, 2n ** 530n, 2n ** 530n],
    // Neighbours in the sequence of Fibonacci, where Euclid takes the most steps.
    [89n, 55n, 1n],
  ])('of %s and %s is %s', (a, b, harapan) => {
    expect(fpb(a, b)).toBe(harapan);
  });

  it('of two long neighbours in the sequence of Fibonacci is 1, and of their multiples the factor', () => {
    let [a, b] = [1n, 1n];
    for (let i = 0; i < 3000; i += 1) [a, b] = [b, a + b];
    expect(a.toString().length).toBeGreaterThan(600);
    expect(fpb(a, b)).toBe(1n);
    expect(fpb(a * 10n ** 40n, b * 10n ** 40n)).toBe(10n ** 40n);
  });

  test.prop([bit(60), bit(60)])('is what Euclid finds, for small numbers', (a, b) => {
    expect(fpb(a, b)).toBe(euclid(a, b));
  });

  test.prop([bit(2000), bit(1700), bit(300)])(
    'is what Euclid finds, for numbers of hundreds of digits with a common factor',
    (a, b, f) => {
      expect(fpb(a * f, b * f)).toBe(euclid(a * f, b * f));
    },
  );

  test.prop([bit(1500), fc.bigInt({ min: -5n, max: 5n }), fc.integer({ min: 1, max: 900 })])(
    'is what Euclid finds where the two agree in their leading digits, or one is a power of two longer',
    (a, beda, geser) => {
      for (const b of [a + beda, a >> BigInt(geser), (a << BigInt(geser)) + beda]) expect(fpb(a, b)).toBe(euclid(a, b));
    },
  );

  test.prop([bit(900), bit(620), fc.integer({ min: 1, max: 40 })])(
    'is what Euclid finds where the first quotients are large: one number some bits longer than the other',
    (a, beda, geser) => {
      const b = (a >> BigInt(geser)) ^ beda;
      expect(fpb(a, b)).toBe(euclid(a, b));
    },
  );
});
