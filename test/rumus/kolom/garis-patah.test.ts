import { describe, expect, it } from 'vitest';
import type { Bentuk, Linear } from '../../../src/rumus/pembaca/kolom/bentuk.js';
import { garisPatah } from '../../../src/rumus/pembaca/kolom/garis-patah.js';

// A formula that is no broken line is computed row by row, and comes out the same; so the pieces themselves are compared, each found by hand with r = v ÷ u.

type Tiga = readonly [tetap: number, u: number, v: number];
const linear = (a: Tiga): Linear => a.map(BigInt);
const nisbah = (atas: Tiga, bawah: Tiga): Bentuk => ({ jenis: 'nisbah', atas: linear(atas), bawah: linear(bawah) });
const tetap = (k: number) => nisbah([k, 0, 0], [1, 0, 0]);
const bila = (
  beda: Tiga,
  banding: '<' | '<=' | '=' | '>=' | '>',
  maka: Bentuk,
  lain: Bentuk,
  bawah: Tiga = [1, 0, 0],
): Bentuk => ({ jenis: 'bila', beda: { atas: linear(beda), bawah: linear(bawah) }, banding, maka, lain });

/** The pieces as [slope, height at r = 0, end]; null where there are none. */
const ruas = (bentuk: Bentuk, u: 0 | 1 = 0) =>
  garisPatah(bentuk, u)?.map((p) => [p.c, p.K, p.sampai].map((x) => (x === null ? null : Number(x.teksDesimal(9))))) ??
  null;

const R = nisbah([0, 0, 1], [0, 1, 0]);
/** v itself, which r does not tell. */
const V = nisbah([0, 0, 1], [1, 0, 0]);

describe('one ratio', () => {
  it.each<[Tiga, Tiga, number, number]>([
    [[0, 0, 1], [0, 1, 0], 1, 0],
    [[0, 3, 2], [0, 4, 0], 0.5, 0.75],
    [[7, 0, 0], [2, 0, 0], 0, 3.5],
    [[7, 0, 0], [-2, 0, 0], 0, -3.5],
  ])('%j ÷ %j is a line in r', (atas, bawah, c, K) => {
    expect(ruas(nisbah(atas, bawah))).toEqual([[c, K, null]]);
  });
  it.each<[Tiga, Tiga]>([
    [
      [0, 0, 1],
      [0, 1, 1],
    ],
    [
      [7, 0, 0],
      [2, 0, 1],
    ],
    [
      [1, 0, 1],
      [0, 1, 0],
    ],
    [
      [0, 0, 1],
      [1, 1, 0],
    ],
    [
      [7, 0, 0],
      [2, 1, 0],
    ],
    [
      [0, 0, 1],
      [0, -1, 0],
    ],
    [
      [0, 0, 1],
      [0, 0, 0],
    ],
    [
      [7, 0, 0],
      [0, 0, 0],
    ],
    [
      [7, 0, 0],
      [0, 1, 0],
    ],
    [
      [0, 1, 0],
      [1, 0, 0],
    ],
    [
      [0, 0, 1],
      [1, 0, 0],
    ],
  ])('%j ÷ %j is none', (atas, bawah) => {
    expect(ruas(nisbah(atas, bawah))).toBeNull();
  });
  it('by the other input', () => {
    const terbalik = nisbah([0, 3, 2], [0, 0, 4]);
    expect([ruas(terbalik), ruas(terbalik, 1)]).toEqual([null, [[0.75, 0.5, null]]]);
    expect(ruas(bila([0, 1, -1], '>', tetap(1), nisbah([0, 1, 0], [0, 0, 1])), 1)).toEqual([
      [1, 0, 1],
      [0, 1, null],
    ]);
  });
});

describe('a choice', () => {
  const PALING_SATU = [
    [1, 0, 1],
    [0, 1, null],
  ];
  it.each<[string, Bentuk]>([
    ['v − u > 0', bila([0, -1, 1], '>', tetap(1), R)],
    ['v − u >= 0', bila([0, -1, 1], '>=', tetap(1), R)],
    ['v − u < 0', bila([0, -1, 1], '<', R, tetap(1))],
    ['u − v < 0', bila([0, 1, -1], '<', tetap(1), R)],
    ['(v − u) ÷ u > 0', bila([0, -1, 1], '>', tetap(1), R, [0, 1, 0])],
    ['(v − u) ÷ −u < 0', bila([0, -1, 1], '<', tetap(1), R, [0, -1, 0])],
    ['(v − u) ÷ −2 < 0', bila([0, -1, 1], '<', tetap(1), R, [-2, 0, 0])],
  ])('by %s is the lesser of r and 1', (_, bentuk) => {
    expect(ruas(bentuk)).toEqual(PALING_SATU);
  });
  it.each<[string, Tiga, Tiga, number]>([
    ['3 > 0', [3, 0, 0], [1, 0, 0], 5],
    ['−3 > 0', [-3, 0, 0], [1, 0, 0], 7],
    ['0 > 0', [0, 0, 0], [1, 0, 0], 7],
    ['3 ÷ u > 0', [3, 0, 0], [0, 1, 0], 5],
    ['3 ÷ −u > 0', [3, 0, 0], [0, -1, 0], 7],
    ['u > 0', [0, 1, 0], [1, 0, 0], 5],
    ['−u > 0', [0, -1, 0], [1, 0, 0], 7],
    ['u ÷ −1 > 0', [0, 1, 0], [-1, 0, 0], 7],
  ])('by %s is one branch everywhere', (_, atas, bawah, hasil) => {
    expect(ruas(bila(atas, '>', tetap(5), tetap(7), bawah))).toEqual([[0, hasil, null]]);
  });
  it.each<[string, Tiga, Tiga]>([
    ['v − u + 5', [5, -1, 1], [1, 0, 0]],
    ['u + 5', [5, 1, 0], [1, 0, 0]],
    ['(v − u) ÷ v', [0, -1, 1], [0, 0, 1]],
    ['(v − u) ÷ (1 + u)', [0, -1, 1], [1, 1, 0]],
    ['(v − u) ÷ (1 + v)', [0, -1, 1], [1, 0, 1]],
    ['(v − u) ÷ 0', [0, -1, 1], [0, 0, 0]],
  ])('by the sign of %s is none', (_, atas, bawah) => {
    expect(ruas(bila(atas, '>', tetap(1), tetap(1), bawah))).toBeNull();
  });
  it('is none where a branch is no line', () => {
    expect(ruas(bila([0, -1, 1], '>', V, R))).toBeNull();
    expect(ruas(bila([0, -1, 1], '>', tetap(1), V))).toBeNull();
  });
});

describe('a bend', () => {
  const SATU_SAMPAI_TIGA = [
    [1, 0, 3],
    [0, 3, null],
  ];
  it('follows a bend', () => {
    const tengah = bila([0, -1, 1], '<', tetap(1), R);
    expect(ruas(bila([0, -3, 1], '>', tetap(3), tengah))).toEqual([
      [0, 1, 1],
      [1, 0, 3],
      [0, 3, null],
    ]);
  });
  it.each<[string, Bentuk]>([
    ['5, right of what is left of 3', bila([0, -3, 1], '>', tetap(3), bila([0, -5, 1], '<', R, tetap(99)))],
    ['5, told by u − v', bila([0, -3, 1], '>', tetap(3), bila([0, 5, -1], '>', R, tetap(99)))],
    ['1, left of what is right of 3', bila([0, -3, 1], '<', R, bila([0, -1, 1], '<', tetap(99), tetap(3)))],
    ['3 once more, on its left', bila([0, -3, 1], '>=', tetap(3), bila([0, -3, 1], '<', R, tetap(99)))],
    ['3 once more, on its right', bila([0, -3, 1], '<', R, bila([0, -3, 1], '<', tetap(99), tetap(3)))],
  ])('is none at %s', (_, bentuk) => {
    expect(ruas(bentuk)).toEqual(SATU_SAMPAI_TIGA);
  });
  it('is none where the pieces do not meet in the value of the formula', () => {
    // At r = 1 the formula says 1 and goes on at 100, or says 100 and came from 1.
    expect(ruas(bila([0, -1, 1], '>', tetap(100), R))).toBeNull();
    expect(ruas(bila([0, -1, 1], '<', R, tetap(100)))).toBeNull();
    // The first of two bends does not meet.
    expect(ruas(bila([0, -3, 1], '>', tetap(3), bila([0, -1, 1], '<', tetap(2), R)))).toBeNull();
    // At r = 2 alone the formula says 5; or 2, which is r; or v, which r does not tell.
    const diDua = (maka: Bentuk) => ruas(bila([0, -2, 1], '=', maka, R));
    const lurus = [
      [1, 0, 2],
      [1, 0, null],
    ];
    expect([diDua(tetap(5)), diDua(tetap(2)), diDua(V)]).toEqual([null, lurus, null]);
    // By a choice of its own: u > 0, 2 > 1 (told both ways), v + 1 > 0, of which r does not tell.
    for (const [beda, banding] of [
      [[0, 1, 0], '>'],
      [[0, -1, 1], '>'],
      [[0, 1, -1], '<'],
    ] as const)
      expect(diDua(bila(beda, banding, tetap(2), tetap(99)))).toEqual(lurus);
    expect(diDua(bila([1, 0, 1], '>', tetap(2), tetap(2)))).toBeNull();
  });
  it('may come fifteen times', () => {
    const tangga = (n: number) =>
      Array.from({ length: n }, (_, i) => n - i).reduce<Bentuk>((lain, k) => bila([0, -k, 1], '<', R, lain), R);
    expect(ruas(tangga(15))?.map(([, , sampai]) => sampai)).toEqual([
      ...Array.from({ length: 15 }, (_, i) => i + 1),
      null,
    ]);
    expect(ruas(tangga(16))).toBeNull();
  });
});
