import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { JumlahKelompok } from '../../src/angka/jumlah-kelompok.js';
import { Pecahan } from '../orakel/pecahan.js';

// Hand: whole numbers × 10^−decimals.
it('keeps sums exact while groups are added and decimals come', () => {
  const j = new JumlahKelompok(1);
  j.tambah(0, 9_007_199_254_740_991);
  j.tambah(0, 9_007_199_254_740_991);
  j.lapangkan(3);
  expect([j.ganda.length, j.utuh(0), j.utuh(2)]).toEqual([3, 18_014_398_509_481_982n, 0n]);
  // At least doubled, so that many groups one by one are not copied each time.
  j.lapangkan(4);
  expect(j.ganda.length).toBe(6);
  j.lapangkan(2);
  expect(j.ganda.length).toBe(6);
  j.tambah(3, 0.1);
  j.tambah(3, 0.2);
  expect([j.desimal, j.utuh(3), j.utuh(0)]).toEqual([1, 3n, 180_143_985_094_819_820n]);
});

const AMAN = 2 ** 53 - 1;
const baru = (...isi: number[]) => {
  const j = new JumlahKelompok(1);
  for (const x of isi) j.tambah(0, x);
  return j;
};
const keadaan = (j: JumlahKelompok) => [j.utuh(0), j.desimal, j.lebih.size];

describe('a sum stays in its double as long as that is the true one, and is whole beside it beyond', () => {
  // 2^53 + 1 would come out as 2^53.
  it.each([
    [AMAN, 0, 0],
    [AMAN - 1, 1, 0],
    [AMAN, 1, 1],
    [AMAN, 2, 1],
    [2 ** 53, 1, 1],
  ])('%d and %d', (a, b, beside) => {
    expect(keadaan(baru(a, b))).toEqual([BigInt(a) + BigInt(b), 0, beside]);
    expect(keadaan(baru(-a, -b))).toEqual([-BigInt(a) - BigInt(b), 0, beside]);
    const bulat = new JumlahKelompok(1);
    bulat.tambahBulat(0, BigInt(a), 0);
    bulat.tambahBulat(0, BigInt(b), 0);
    expect(keadaan(bulat)).toEqual([BigInt(a) + BigInt(b), 0, beside]);
    const dari = baru(a);
    dari.tambahDari(0, baru(b), 0);
    expect(keadaan(dari)).toEqual([BigInt(a) + BigInt(b), 0, beside]);
  });
  it('also when decimals come', () => {
    const j = new JumlahKelompok(2);
    j.tambah(0, 900_719_925_474_099);
    j.tambah(1, 900_719_925_474_100);
    j.perhalus(1);
    expect([j.ganda[0], j.ganda[1], j.utuh(1)]).toEqual([9_007_199_254_740_990, 0, 9_007_199_254_741_000n]);
    expect([...j.lebih.keys()]).toEqual([1]);
    j.perhalus(1);
    j.perhalus(0);
    expect([j.desimal, j.utuh(0), j.utuh(1)]).toEqual([1, 9_007_199_254_740_990n, 9_007_199_254_741_000n]);
  });
});

describe('a double is read as it prints', () => {
  // By hand: the print without its point, × 10^(decimals of the sums − its own).
  it.each([
    [[0.25, 3], 325n, 2],
    [[0.1, 0.2, 0.3], 6n, 1],
    [[12.5, 1e-7], 125_000_001n, 7],
    [[0.1, -0.1], 0n, 1],
    [[-0], 0n, 0],
    // × 10 these are no doubles any more: 90071992547409904 would be the nearest.
    [[0.1, 9_007_199_254_740_990], 90_071_992_547_409_901n, 1],
    [[0.01, 1_125_899_906_842_624.5], 112_589_990_684_262_451n, 2],
    // 10^23 is no double either: over it 1125899906841993 would come out as this number.
    [[1e-23, 1.125_899_906_841_993_1e-8], 11_258_999_068_419_941n, 24],
  ])('%j is %d with %i decimals', (isi, utuh, desimal) => {
    expect(keadaan(baru(...isi)).slice(0, 2)).toEqual([utuh, desimal]);
  });
  it('and refused where it prints no number', () => {
    for (const x of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => baru(x)).toThrow(TypeError);
  });
});

describe('groups of other sums', () => {
  it('are added whatever decimals either has, with what stands beside', () => {
    const [a, b] = [baru(0.5), baru(0.25)];
    a.tambahDari(0, b, 0);
    expect(keadaan(a)).toEqual([75n, 2, 0]);
    b.tambahDari(0, baru(3), 0);
    expect(keadaan(b)).toEqual([325n, 2, 0]);
    const c = baru(1);
    c.tambahDari(0, baru(AMAN, AMAN, 5), 0);
    expect(c.utuh(0)).toBe(2n * BigInt(AMAN) + 6n);
  });

  const angka = fc.oneof(
    fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }),
    fc
      .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 12 }))
      .map(([n, d]) => n / 10 ** d),
  );
  test.prop([fc.array(angka, { maxLength: 12 }), fc.array(angka, { maxLength: 12 })])(
    'are what fractions say, in any order and in parts',
    (a, b) => {
      const harapan = Pecahan.jumlah([...a, ...b].map((x) => Pecahan.dari(String(x))));
      const bagian = baru(...a);
      bagian.tambahDari(0, baru(...b), 0);
      for (const j of [bagian, baru(...a, ...b), baru(...[...b].reverse(), ...a)])
        expect(Pecahan.rasio(j.utuh(0), 10n ** BigInt(j.desimal)).sama(harapan)).toBe(true);
    },
  );
});

it('room for as many as there are is there', () => {
  const j = new JumlahKelompok(3);
  j.lapangkan(3);
  expect(j.ganda.length).toBe(3);
});
