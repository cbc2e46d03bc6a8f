import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { akarBulat, akarKeBawah } from '../../src/angka/akar-bulat.js';

const besar = fc.bigInt({ min: 1n, max: 1n << 2000n });

describe('akarKeBawah', () => {
  it.each([
    [1n, 1, 1n],
    [10n, 1, 10n],
    [8n, 3, 2n],
    [26n, 3, 2n],
    [27n, 3, 3n],
    [99n, 2, 9n],
    [100n, 2, 10n],
    // A root above the number of bits is 1.
    [1000n, 11, 1n],
    [1023n, 10, 1n],
    [1024n, 10, 2n],
    [10n ** 400n, 2, 10n ** 200n],
    [10n ** 400n - 1n, 2, 10n ** 200n - 1n],
  ])('of %s, power %i, is %s', (bilangan, n, harapan) => {
    expect(akarKeBawah(bilangan, n)).toBe(harapan);
  });

  test.prop([besar, fc.integer({ min: 1, max: 300 })])(
    'is the largest whole number whose power is not above',
    (x, n) => {
      const akar = akarKeBawah(x, n);
      expect(akar ** BigInt(n) <= x && (akar + 1n) ** BigInt(n) > x).toBe(true);
    },
  );

  test.prop([fc.bigInt({ min: 2n, max: 1n << 200n }), fc.integer({ min: 2, max: 40 })])(
    'is exact at powers and one below',
    (x, n) => {
      const kuasa = x ** BigInt(n);
      expect(akarKeBawah(kuasa, n)).toBe(x);
      expect(akarKeBawah(kuasa - 1n, n)).toBe(x - 1n);
    },
  );
});

describe('akarBulat', () => {
  it.each([
    [1n, 5n, 1n],
    [7n, 1n, 7n],
    [8n, 3n, 2n],
    [9n, 3n, null],
    [1728n, 3n, 12n],
    [2n, 100n, null],
    // A power that no number of this machine holds.
    [6n, 10n ** 30n, null],
  ])('of %s, power %s, is %s', (bilangan, n, harapan) => {
    expect(akarBulat(bilangan, n)).toBe(harapan);
  });
});
