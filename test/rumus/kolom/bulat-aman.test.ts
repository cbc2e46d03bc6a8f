import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModeBulat } from '../../../src/angka/bulatkan.js';
import {
  AMAN,
  bagiBulatAman,
  CETAK_AMAN,
  linearAman,
  simpanBulatan,
} from '../../../src/rumus/pembaca/kolom/bulat-aman.js';

const MODE: readonly ModeBulat[] = ['setengah-naik', 'potong', 'setengah-genap'];

/** |a| ÷ b × skala, rounded by its remainder, in BigInt. */
function benar(a: number, b: number, skala: number, mode: ModeBulat): bigint {
  const [x, y] = [BigInt(Math.abs(a)) * BigInt(skala), BigInt(b)];
  const [q, r] = [x / y, x % y];
  if (mode === 'potong' || 2n * r < y) return q;
  return 2n * r > y || mode === 'setengah-naik' || q % 2n === 1n ? q + 1n : q;
}

// 2^52 = 4.503.599.627.370.496, and the limits around it by hand.
describe('long division in doubles', () => {
  it.each<[number, number, number, number]>([
    [2 ** 52, 1, 1, 2 ** 52],
    [2 ** 52 + 1, 1, 1, -1],
    [-(2 ** 52), 1, 1, 2 ** 52],
    [1, 2 ** 52, 1, 0],
    [1, 2 ** 52 + 1, 1, -1],
    [1, 2 ** 52, 10, -1],
    // A divisor ten times which is at most 2^52 is taken step by step, one beyond it is not.
    [1, 450_359_962_737_049, 10, 0],
    [1, 450_359_962_737_050, 10, -1],
    [450_359_962_737_048, 450_359_962_737_049, 1000, 1000],
    // 399.980.000.000.001 ÷ 400.000.000.000.001 is 0,99995 and a little more; 266.660.000.000.002 ÷ 400.000.000.000.003 is 0,66665 and a little more.
    [399_980_000_000_001, 400_000_000_000_001, 10_000, 10_000],
    [266_660_000_000_002, 400_000_000_000_003, 10_000, 6667],
    // A result of 2^52 is the largest.
    [2 ** 52, 10, 10, 2 ** 52],
    [450_359_962_737_049, 1, 10, 4_503_599_627_370_490],
    [450_359_962_737_050, 1, 10, -1],
    [7, 2, 1, 4],
    [5, 2, 1, 3],
    [0, 3, 100, 0],
  ])('%d ÷ %d × %d is %d', (a, b, skala, hasil) => {
    expect(bagiBulatAman(a, b, skala, 'setengah-naik')).toBe(hasil);
  });

  it.each(MODE)('is the quotient of BigInt where it gives one: %s', (mode) => {
    const besar = (maks: number, min: number) =>
      fc.integer({ min: 0, max: 51 }).chain((n) => fc.integer({ min, max: Math.min(maks, 2 ** n + min) }));
    fc.assert(
      fc.property(besar(2 ** 52, 0), besar(2 ** 52, 1), fc.integer({ min: 0, max: 8 }), (a, b, d) => {
        const skala = 10 ** d;
        const hasil = bagiBulatAman(a, b, skala, mode);
        const q = benar(a, b, skala, mode);
        if (hasil === -1) {
          // Only where the divisor leaves no room for one digit more, or the result none for itself.
          expect((b * 10 > CETAK_AMAN && skala > 1) || q + 1n > BigInt(CETAK_AMAN)).toBe(true);
        } else expect(BigInt(hasil)).toBe(q);
      }),
      { numRuns: 3000 },
    );
  });

  it('rounds every tie as its mode says', () => {
    const seri = MODE.map((mode) => [1, 3, 5].map((a) => bagiBulatAman(a, 2, 1, mode)));
    expect(seri).toEqual([
      [1, 2, 3],
      [0, 1, 2],
      [0, 2, 2],
    ]);
  });
});

describe('a linear combination in doubles', () => {
  it('is exact below 2^53 in all that is added, whatever cancels, and NaN from there on', () => {
    const jumlah = (p: number, ...x: number[]) =>
      linearAman(Float64Array.of(1, ...x.map((_, i) => (i % 2 === 0 ? 1 : -1))), Float64Array.from(x), p);
    expect(jumlah(0, 2 ** 52, 2 ** 52 - 1)).toBe(1);
    expect(jumlah(0, 2 ** 52, 2 ** 52)).toBeNaN();
    expect(jumlah(AMAN - 1)).toBe(AMAN - 1);
    expect(jumlah(-AMAN)).toBeNaN();
    expect(jumlah(-5, 2, 4)).toBe(-7);
    expect(jumlah(1, -(2 ** 52), 2 ** 52 - 1)).toBeNaN();
    expect(jumlah(0, -(2 ** 52), 2 ** 52 - 1)).toBe(1 - 2 ** 53);
    expect(jumlah(Number.NaN, 1)).toBeNaN();
    // A coefficient that no double holds, and one beyond all doubles.
    for (const k of [Number(2n ** 53n + 1n), Infinity])
      for (const x of [-1, 1]) expect(linearAman(Float64Array.of(0, k), Float64Array.of(x), 1)).toBeNaN();
  });
});

describe('a rounded value as a double', () => {
  it.each<[bigint, number, boolean]>([
    [BigInt(2 ** 52), 0, false],
    [BigInt(2 ** 52) + 1n, 0, true],
    [-BigInt(2 ** 52), 0, false],
    [-BigInt(2 ** 52) - 1n, 0, true],
    [12345n, 2, false],
  ])('of %d × 10^-%d is kept beside as a whole number: %s', (utuh, desimal, disimpan) => {
    const simpanan = new Map<number, bigint>();
    expect(simpanBulatan({ utuh, desimal }, 7, simpanan)).toBe(Number(utuh) / 10 ** desimal);
    expect([...simpanan]).toEqual(disimpan ? [[7, utuh]] : []);
  });
});
