import { describe, expect, it } from 'vitest';
import {
  jepit,
  lajuLinear,
  lajuPatah,
  lajuSebanding,
  lajuSebandingDiAtas,
  lajuSeri,
} from '../../../src/rumus/pembaca/kolom/laju.js';

// The loops by themselves: what each row becomes, and which rows are left over (null). A row that is left over without need comes out right all the
// same, only later, so no test of results sees it. Figures are worked out by hand from the proof at the head of laju.ts.

type Baris = readonly [...masukan: number[], hasil: number | null];
type Kolom = readonly Float64Array[];

/** Runs a loop over the rows and compares what it leaves over, and the results of the others. */
function cocok(
  banyak: number,
  baris: readonly Baris[],
  laju: (k: Kolom, hasil: Float64Array, s: Uint32Array) => number,
) {
  const kolom = Array.from({ length: banyak }, (_, j) => Float64Array.from(baris, (b) => b[j] as number));
  const hasil = new Float64Array(baris.length);
  const sisa = new Uint32Array(baris.length);
  const m = laju(kolom, hasil, sisa);
  const didapat = baris.map((b, i) => [...b.slice(0, banyak), sisa.subarray(0, m).includes(i) ? null : hasil[i]]);
  expect(didapat).toEqual(baris);
  expect(m).toBe(baris.filter((b) => b.at(-1) === null).length);
}

/** ½ − 2^−20, from where on a distance proves nothing, less the 2^−48 of a number near ½ or 1 (rounded to a double the sum is ½ − 2^−20 itself). */
const DEKAT_SETENGAH = 0.5 - 2 ** -20 - 2 ** -49;
const DEKAT_SATU = 1 - 2 ** -20 - 2 ** -48;
/** 510 ÷ 1024: with the error of 2^40, which is 2^−8 = 4 ÷ 1024, beyond ½. */
const SISI = 510 / 1024;
/** Divisors that no loop takes. */
const TAK_DIPAKAI: Baris[] = [
  [0, 1, null],
  [-1, 2, null],
  [Number.NaN, 1, null],
  [1, Number.NaN, null],
  [Infinity, 1, null],
  [1, Infinity, null],
  [9e-201, 9e-201, null],
];

describe('a loop proves what it keeps:', () => {
  const sebanding =
    (...k: number[]) =>
    ([u, v]: Kolom, hasil: Float64Array, s: Uint32Array) =>
      lajuSebanding(u as Float64Array, v as Float64Array, hasil, Float64Array.from(k), s);
  it('rounding to the nearest', () => {
    cocok(
      2,
      [
        [4, 9, 2],
        [4, 10, null],
        [4, 11, 3],
        [1, -2, -2],
        ...TAK_DIPAKAI,
        [1e-200, 1e-200, 1],
        [1, DEKAT_SETENGAH, null],
        [1, DEKAT_SETENGAH - 2 ** -51, 0],
        [1, 2 ** 40 + 0.25, 2 ** 40],
        [1, 2 ** 40 + SISI, null],
      ],
      sebanding(0, 1, 1),
    );
    // 100 − 100 × 1 ÷ 4 in tenths.
    cocok(2, [[4, 1, 7.5]], sebanding(100, -100, 10));
  });

  const diAtas =
    (...k: number[]) =>
    ([u, v]: Kolom, hasil: Float64Array, s: Uint32Array) =>
      lajuSebandingDiAtas(u as Float64Array, v as Float64Array, hasil, Float64Array.from(k), s);
  it('rounding down above a bound', () => {
    cocok(
      2,
      [
        [4, 9, 2],
        [4, 10, null],
        [4, 11, 3],
        // t is ½ itself: the bound, and as far from whole numbers as can be.
        [1, 0, null],
        [1, 2 ** -30, 0],
        [1, -0.25, null],
      ],
      diAtas(0.5, 1, 1, 0.5),
    );
    cocok(2, [[1, -0.25, 0], [1, -0.75, null], ...TAK_DIPAKAI, [1e-200, 1e-200, 1]], diAtas(0.5, 1, 1, 0));
    // Cut off.
    cocok(
      2,
      [
        [4, 11, 2],
        [1, DEKAT_SATU, null],
        [1, DEKAT_SATU - 2 ** -51, 0],
        [1, 2 ** 40 + 0.75, 2 ** 40],
        [1, 2 ** 40 + 0.5 + SISI, null],
      ],
      diAtas(0, 1, 1, 0),
    );
    // 100 − 100 × 1 ÷ 4 and a half, in tenths.
    cocok(2, [[4, 1, 7.5]], diAtas(100.5, -100, 10, 0));
  });

  const patah =
    (...k: number[]) =>
    ([u, v]: Kolom, hasil: Float64Array, s: Uint32Array) =>
      lajuPatah(u as Float64Array, v as Float64Array, hasil, Float64Array.from(k), s);
  it('a broken line', () => {
    // 2 r up to 3, r + 3 up to 5, 8 from there on.
    const garis = [2, 0, 3, 1, 3, 5, 0, 8, Infinity];
    cocok(
      2,
      [
        [4, 1, null],
        [10, 3, 1],
        [1, 3, 6],
        [4, 13, 6],
        [4, 19, 8],
        [4, 20, 8],
        [1, 9, 8],
        [1, 0, null],
        [1, -1, null],
      ],
      patah(2 ** -47, 1, 0, ...garis),
    );
    cocok(2, [[1, 0, 0], [1, -0.5, -1], [1, -2, null], ...TAK_DIPAKAI.slice(0, 5)], patah(2 ** -47, 1, -2, ...garis));
    cocok(2, [[10, 13, 0.3]], patah(2 ** -47, 10, 0, ...garis));
    // An end is the last of its piece, also where pieces would not meet.
    cocok(
      2,
      [
        [1, 3, 6],
        [4, 13, 20],
      ],
      patah(2 ** -47, 1, 0, 2, 0, 3, 4, 7, Infinity),
    );
    cocok(
      2,
      [
        [1e-200, 1e-200, 1],
        [9e-201, 9e-201, null],
        [1, DEKAT_SETENGAH, null],
        [1, DEKAT_SETENGAH - 2 ** -51, 0],
        [1, 2 ** 40 + 0.25, 2 ** 40],
        [1, 2 ** 40 + SISI, null],
      ],
      patah(2 ** -48, 1, 0, 1, 0, Infinity),
    );
  });
});

describe('the loop for ties', () => {
  const seri =
    (genap: boolean, ...k: number[]) =>
    ([u, v]: Kolom, hasil: Float64Array, s: Uint32Array) => {
      for (let i = 0; i < s.length; i += 1) s[i] = i;
      return lajuSeri(u as Float64Array, v as Float64Array, hasil, Float64Array.from(k), genap, s, s.length);
    };
  it('divides whole numbers and counts up by the remainder', () => {
    const hasil = (a: number, b: number, c: number): Baris[] => [
      [8, 1, a],
      [8, 3, b],
      [3, 2, c],
      [3, 1, 33],
    ];
    // 12,5; 37,5; 66,67; 33,33 percent.
    cocok(2, hasil(13, 38, 67), seri(false, 0, 100, 1, 1, 0, 1));
    cocok(2, hasil(12, 38, 67), seri(true, 0, 100, 1, 1, 0, 1));
    cocok(2, hasil(12, 37, 66), seri(false, 0, 100, 1, 1, 0, 2));
    // (200 × 4 − 100 × 1) ÷ 4 = 175; ÷ (4 × 4), in tenths: 43,75.
    cocok(2, [[4, 1, 175]], seri(false, 200, -100, 1, 1, 0, 1));
    cocok(2, [[4, 1, 4.4]], seri(false, 200, -100, 4, 10, 0, 1));
  });
  it('takes what is whole, above its bounds and not too large', () => {
    cocok(
      2,
      [
        [1, 1, 1],
        [2.5, 1, null],
        [2, 0.5, null],
        [0, 0, null],
        [-1, 1, null],
        [5, 0, 0],
        [5, -1, null],
        [Number.NaN, 1, null],
        [1, Number.NaN, null],
        // With the divisor 2^52, and one more.
        [1, 2 ** 52 - 1, 2 ** 52 - 1],
        [1, 2 ** 52, null],
      ],
      seri(false, 0, 1, 1, 1, 0, 1),
    );
    // A sum of 0 and one below; nothing is asked of the sign of v. (2 − 3) ÷ 2, (4 − 4) ÷ 4, (4 + 2) ÷ 4 = 1,5.
    cocok(
      2,
      [
        [2, 3, null],
        [4, 4, 0],
        [4, -2, 2],
        // 2^51 − 2^50, with the divisor 2^51 + 2^50 + 2^51 in all.
        [2 ** 51, 2 ** 50, null],
        [2 ** 50, 2 ** 49, 1],
      ],
      seri(false, 1, -1, 1, 1, -1e200, 1),
    );
  });
});

describe('the loop for ratios', () => {
  const linear =
    (k: { h?: number; di?: [number, number]; a: number[]; b: number[]; e?: number[]; l?: number[]; skala?: number }) =>
    ([u, v, w]: Kolom, hasil: Float64Array, s: Uint32Array) => {
      const { h = 0.5, di = [0, 2 ** 28], skala = 1, a, b, e = [0, 0, 0, 0], l = [-1e200, -1e200, -1e200] } = k;
      const isi = Float64Array.of(h, ...di, skala, ...a, ...b, ...e, ...l);
      return lajuLinear(u as Float64Array, v as Float64Array, w as Float64Array, hasil, isi, s);
    };
  /** t = x + ½ */
  const polos = { a: [0, 1, 0, 0], b: [1, 0, 0, 0] };
  it('takes all coefficients', () => {
    // (1 + 20 + 600 + 12000) ÷ (1 + 1 + 4 + 9) = 841,4; (1 + 100 + 300 + 8000) ÷ (1 + 5 + 2 + 6) = 600,07; both in hundredths below.
    const isi = { a: [1, 20, 300, 4000], b: [1, 1, 2, 3] };
    const hasil = (a: number, b: number): Baris[] => [
      [1, 2, 3, a],
      [5, 1, 2, b],
      [-1, 0, 0, null],
    ];
    cocok(3, hasil(841, 600), linear(isi));
    cocok(3, hasil(8.41, 6), linear({ ...isi, skala: 100 }));
    // Cut off nothing is added: (1 + 60 + 300 + 4000) ÷ (1 + 3 + 2 + 3) = 484,56.
    cocok(3, [[3, 1, 1, 484]], linear({ ...isi, h: 0 }));
    cocok(3, [[3, 1, 1, 485]], linear({ ...isi, h: 0.5 }));
  });
  it.each<[number[], number | null]>([
    // x, y and z are ¼, 2 and −2, and t = ¾ is ¼ away from 1: what is not below that proves nothing.
    [[0.24, 0, 0, 0], 0],
    [[0.25, 0, 0, 0], null],
    [[0.6, 0, 0, 0], null],
    [[0, 0.9, 0, 0], 0],
    [[0, 1, 0, 0], null],
    [[0, 0, 0.12, 0], 0],
    [[0, 0, 0.125, 0], null],
    [[0, 0, 0, 0.12], 0],
    [[0, 0, 0, 0.125], null],
    [[0.125, 0.5, 0, 0], null],
    [[0.125, 0, 0.0625, 0], null],
    [[0.125, 0, 0, 0.0625], null],
  ])('with the weights of error %j', (e, hasil) => {
    cocok(3, [[0.25, 2, -2, hasil]], linear({ ...polos, e }));
  });
  it('with an error of the dividend by the size of the divisor', () => {
    // ¼ of the divisor 4.
    const empat = { a: [0, 4, 0, 0], b: [4, 0, 0, 0] };
    cocok(3, [[0.25, 0, 0, 0]], linear({ ...empat, e: [0.9, 0, 0, 0] }));
    cocok(3, [[0.25, 0, 0, null]], linear({ ...empat, e: [1, 0, 0, 0] }));
  });
  it('within a range of t whose ends stay out', () => {
    const baris: Baris[] = [
      [-0.75, 0, 0, null],
      [-0.25, 0, 0, 0],
      [99.25, 0, 0, 99],
      [99.75, 0, 0, null],
    ];
    cocok(3, baris, linear({ ...polos, di: [50, 50.25] }));
  });
  it('with a divisor in the range of exact exponents', () => {
    const pembagi = (x: number): Baris[] => [[x, x, 0, 1]];
    const isi = { a: [0, 1, 0, 0], b: [0, 0, 1, 0] };
    for (const x of [1e-200, 1, 1e200]) cocok(3, pembagi(x), linear(isi));
    for (const x of [9e-201, 1.1e200]) cocok(3, [[x, x, 0, null]], linear(isi));
    cocok(3, [[1, -1, 0, null]], linear(isi));
  });
  it('with inputs from their least value on', () => {
    const l = [0, 1, 2];
    const baris: Baris[] = [
      [0, 1, 2, 0],
      [-0.25, 1, 2, null],
      [0, 0.75, 2, null],
      [0, 1, 1.75, null],
    ];
    cocok(3, baris, linear({ ...polos, l }));
  });
});

it('results are held between two bounds', () => {
  const hasil = Float64Array.of(-5, 0, 3, 5, 7, Number.NaN);
  jepit(hasil, 0, 5);
  expect([...hasil]).toEqual([0, 0, 3, 5, 5, Number.NaN]);
});
