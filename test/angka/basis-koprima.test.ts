import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { basisKoprima } from '../../src/angka/basis-koprima.js';
import { Pecahan } from '../../src/angka/pecahan.js';

const pangkat = (a: bigint, b = 1n) => Pecahan.dari(a, b);
const isi = (faktor: readonly (readonly [bigint, bigint, bigint?])[]) =>
  basisKoprima(faktor.map(([bilangan, a, b]) => ({ bilangan, pangkat: pangkat(a, b) })))
    ?.map((f) => `${f.bilangan}^${f.pangkat.cetak()}`)
    .sort() ?? null;

describe('basisKoprima', () => {
  it('splits numbers until no two have a common divisor', () => {
    // 41·43 and 43·47, each to the power 2: 41² · 43⁴ · 47²
    expect(
      isi([
        [41n * 43n, 2n],
        [43n * 47n, 2n],
      ]),
    ).toEqual(['41^2', '43^4', '47^2']);
  });
  it('gathers small primes from all factors before it decides', () => {
    // √12 · √3 = 2 · 3
    expect(
      isi([
        [12n, 1n, 2n],
        [3n, 1n, 2n],
      ]),
    ).toEqual(['2^1', '3^1']);
  });
  it('says at once that there is no fraction where a small prime is left with a broken power', () => {
    expect(isi([[2n, 1n, 2n]])).toBeNull();
    expect(
      isi([
        [41n, 1n],
        [37n, 1n, 3n],
      ]),
    ).toBeNull();
  });
  it('drops what cancels: 1, a power of 0, and a number above and below the line', () => {
    expect(
      isi([
        [1n, 5n],
        [9n, 0n],
      ]),
    ).toEqual([]);
    expect(
      isi([
        [10n, 1n],
        [10n, -1n],
        [53n, 1n, 2n],
        [53n, -1n, 2n],
      ]),
    ).toEqual([]);
  });
  it('keeps a large number whole with its broken power: whether it is a power itself is not its question', () => {
    expect(isi([[41n ** 2n, 1n, 2n]])).toEqual(['1681^0.5']);
  });

  const faktor = fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.bigInt({ min: -4n, max: 4n })), {
    minLength: 1,
    maxLength: 6,
  });
  test.prop([faktor])('has the same product, over numbers without common divisors', (daftar) => {
    const basis = basisKoprima(daftar.map(([bilangan, p]) => ({ bilangan, pangkat: pangkat(p) })));
    if (basis === null) throw new Error('whole powers always have a basis');
    const kali = (x: readonly (readonly [bigint, bigint])[]) =>
      x.reduce(([a, b], [n, p]) => (p < 0n ? [a, b * n ** -p] : [a * n ** p, b]) as [bigint, bigint], [1n, 1n]);
    const [a, b] = kali(daftar);
    const [c, d] = kali(basis.map((f) => [f.bilangan, f.pangkat.bagian()[0]] as const));
    expect(a * d).toBe(b * c);
    const fpb = (x: bigint, y: bigint): bigint => (y === 0n ? x : fpb(y, x % y));
    for (const [i, x] of basis.entries()) {
      for (const y of basis.slice(i + 1)) expect(fpb(x.bilangan, y.bilangan)).toBe(1n);
    }
  });
});
