import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { Irasional } from '../../src/angka/irasional.js';
import { Pecahan } from '../../src/angka/pecahan.js';
import { rataRataUkur } from '../../src/angka/rata-rata-ukur.js';
import { rasional, type Tepat, tambahTepat } from '../../src/angka/tepat.js';

const p = (x: number | string | bigint) => Pecahan.baca(x);
const rata = (nilai: (number | string)[], bobot: (number | string)[] = nilai.map(() => 1)): Tepat =>
  rataRataUkur(nilai.map(p), bobot.map(p));
const cetak = (x: Tepat) => (rasional(x) ? x.cetak() : `≈ ${x.keDesimal(20).toFixed()}`);

describe('the weighted geometric mean', () => {
  it.each([
    // by hand; roots by Python's decimal to 60 digits
    [[100, 25], undefined, '50'],
    [[8, 27], [2, 1], '12'],
    [[4, 9], undefined, '6'],
    [['0.5', 8], undefined, '2'],
    [[7], [3], '7'],
    [[7, 7, 7], ['0.1', '0.2', '0.7'], '7'],
    [[16, 1], [1, 3], '2'],
    [[2, 3, 36], [1, 1, 0], '≈ 2.4494897427831780982'],
    [[2, 3, 6], [1, 1, 1], '≈ 3.3019272488946266839'],
    // one 0 makes 0, unless its weight is 0
    [[100, 0], undefined, '0'],
    [[100, 0], [1, 0], '100'],
    // weights that are the same for all change nothing, whatever they add up to
    [[100, 25], ['0.3', '0.3'], '50'],
    // PMK 22/2021, table of the annex: √(94,8683 × 76,3143) prints as 85,09
    [['94.8683', '76.3143'], undefined, '≈ 85.087060747742367881'],
  ])('of %j with weights %j is %s', (nilai, bobot, harapan) => {
    expect(cetak(rata(nilai, bobot))).toBe(harapan);
  });

  test.prop([
    fc.array(fc.bigInt({ min: 1n, max: 500n }), { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 2, max: 5 }),
  ])('of n-th powers over n equal values is a fraction, exactly', (dasar, n) => {
    // The mean of x1^k … xk^k over k values is x1 · … · xk.
    const k = dasar.length;
    const nilai = dasar.map((x) => Pecahan.dari(x ** BigInt(k), BigInt(n) ** BigInt(k)));
    const harapan = dasar.reduce((a, x) => a * x, 1n);
    const x = rataRataUkur(
      nilai,
      dasar.map(() => Pecahan.SATU),
    );
    expect(rasional(x) && x.sama(Pecahan.dari(harapan, BigInt(n) ** BigInt(k)))).toBe(true);
  });

  test.prop([
    fc.array(fc.tuple(fc.integer({ min: 1, max: 20000 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 8,
    }),
  ])('raised to the sum of its weights is the product of the powers, to 55 digits', (pasangan) => {
    const nilai = pasangan.map(([x]) => Pecahan.dari(BigInt(x), 100n));
    const x = rataRataUkur(
      nilai,
      pasangan.map(([, w]) => p(w)),
    );
    const total = BigInt(pasangan.reduce((n, [, w]) => n + w, 0));
    const [a, b] = p(x.keDesimal(60) as never).bagian();
    // Whole numbers only: a^W · 100^W against Π x^w · b^W.
    const kiri = a ** total * 100n ** total;
    const kanan = pasangan.reduce((n, [y, w]) => n * BigInt(y) ** BigInt(w), 1n) * b ** total;
    const beda = kiri > kanan ? kiri - kanan : kanan - kiri;
    expect(beda * 10n ** 55n < kanan).toBe(true);
    if (rasional(x)) expect(beda).toBe(0n);
  });

  it('of means of means is as exact: (4 × 9)^½ with (√2 × √2) is √12', () => {
    const satu = rata([2, 1]);
    expect(cetak(rataRataUkur([satu, satu], [p(1), p(1)]))).toBe('≈ 1.4142135623730950488');
    const kuadrat = rataRataUkur([satu, rata([8, 1])], [p(1), p(1)]);
    // √(√2 × √8) = √4 = 2
    expect(cetak(kuadrat)).toBe('2');
    expect(cetak(rataRataUkur([rata([4, 9]), kuadrat], [p(1), p(1)]))).toBe('≈ 3.4641016151377545871');
  });

  it('of sums with roots in them, and with such weights, is still a number', () => {
    const jumlah = tambahTepat(p(1), rata([2, 1]));
    // √((1 + √2)²) = 1 + √2
    expect(cetak(rataRataUkur([jumlah, jumlah], [p(1), p(1)]))).toBe('≈ 2.4142135623730950488');
    // With a fraction beside: √(2 × (1 + √2)), by Python's decimal.
    expect(cetak(rataRataUkur([jumlah, p(2)], [p(1), p(1)]))).toBe('≈ 2.1973682269356199321');
    // Weights √2 and √2 are equal weights.
    const w = rata([2, 1]);
    expect(w).toBeInstanceOf(Irasional);
    expect(cetak(rataRataUkur([p(100), p(25)], [w, w]))).toBe('50');
    // Weights √2 and 1: 100^(√2 ÷ (1 + √2)) × 25^(1 ÷ (1 + √2)) = 25 × 4^0,58578643762690495119… = 56,31428…
    expect(
      rataRataUkur([p(100), p(25)], [w, p(1)])
        .keDesimal(5)
        .toFixed(),
    ).toBe('56.314');
  });
});
