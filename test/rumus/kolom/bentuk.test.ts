import { describe, expect, it } from 'vitest';
import { Pecahan } from '../../../src/angka/pecahan.js';
import { BukanNisbahLinear, PenyusunBentuk } from '../../../src/rumus/pembaca/kolom/bentuk.js';
import {
  bagi,
  bila,
  kali,
  konstanta,
  kurang,
  maks,
  masukan,
  min,
  mutlak,
  type Simpul,
  syarat,
  tambah,
} from '../../../src/rumus/pohon.js';

// The normal form itself, worked out by hand: not in lowest terms, or with the signs of both parts turned, a formula comes out the same, only not by a loop.

const [x, y, q] = [masukan('ex', 'nilai'), masukan('ye', 'nilai'), masukan('qu', 'nilai')];

/** Two columns, the second in tenths, and a constant of 2,5. */
const penyusun = () =>
  new PenyusunBentuk(
    new Map([
      ['ex', { urutan: 0, desimal: 0 }],
      ['ye', { urutan: 1, desimal: 1 }],
      ['qu', { tetap: Pecahan.dari(5n, 2n) }],
    ]),
    2,
  );
const susun = (s: Simpul) => penyusun().susun(s);
const nisbah = (atas: number[], bawah: number[]) => ({
  jenis: 'nisbah',
  atas: atas.map(BigInt),
  bawah: bawah.map(BigInt),
});

describe('a ratio', () => {
  it.each<[string, Simpul, number[], number[]]>([
    ['x', x, [0, 1, 0], [1, 0, 0]],
    ['y in tenths', y, [0, 0, 1], [10, 0, 0]],
    ['2,5', q, [5, 0, 0], [2, 0, 0]],
    ['x + y', tambah(x, y), [0, 10, 1], [10, 0, 0]],
    ['x − y', kurang(x, y), [0, 10, -1], [10, 0, 0]],
    // 2 x ÷ (−4 y ÷ 10)
    ['2 x ÷ −4 y', bagi(kali(konstanta(2), x), kali(konstanta(-4), y)), [0, -5, 0], [0, 0, 1]],
    ['4 x ÷ −6', bagi(kali(konstanta(4), x), konstanta(-6)), [0, -2, 0], [3, 0, 0]],
    // The first input that divides is above 0, whatever the constant.
    ['1 ÷ (5 − x)', bagi(konstanta(1), kurang(konstanta(5), x)), [-1, 0, 0], [-5, 1, 0]],
    ['1 ÷ (x − 5)', bagi(konstanta(1), kurang(x, konstanta(5))), [1, 0, 0], [-5, 1, 0]],
    ['3 ÷ 0', bagi(konstanta(3), konstanta(0)), [1, 0, 0], [0, 0, 0]],
    ['0 ÷ 0', bagi(konstanta(0), konstanta(0)), [0, 0, 0], [0, 0, 0]],
  ])('%s', (_, s, atas, bawah) => {
    expect(susun(s)).toEqual(nisbah(atas, bawah));
  });
});

describe('a choice', () => {
  const X = nisbah([0, 1, 0], [1, 0, 0]);
  it.each<[string, Simpul, '>=' | '<=' | '<']>([
    ['the lesser', min(x, konstanta(3)), '<='],
    ['the greater', maks(x, konstanta(3)), '>='],
    ['a case', bila(syarat(x, '<', konstanta(3)), x, konstanta(3)), '<'],
  ])('of %s goes by the difference', (_, s, banding) => {
    const { atas, bawah } = nisbah([-3, 1, 0], [1, 0, 0]);
    expect(susun(s)).toEqual({
      jenis: 'bila',
      beda: expect.objectContaining({ atas, bawah }),
      banding,
      maka: X,
      lain: nisbah([3, 0, 0], [1, 0, 0]),
    });
  });
});

it('an absolute value is a choice by the sign of what is in it', () => {
  expect(susun(mutlak(x))).toEqual({
    jenis: 'bila',
    beda: expect.objectContaining({ atas: [0n, 1n, 0n], bawah: [1n, 0n, 0n] }),
    banding: '>=',
    maka: nisbah([0, 1, 0], [1, 0, 0]),
    lain: nisbah([0, -1, 0], [1, 0, 0]),
  });
});

it('of an input that stands for nothing there is none', () => {
  expect(() => susun(masukan('zet', 'nilai'))).toThrow(BukanNisbahLinear);
});

it('a node that stands in two places is brought there once', () => {
  const p = penyusun();
  const s = tambah(x, y);
  expect(p.susun(s)).toBe(p.susun(s));
});

it('has up to 2.000 nodes', () => {
  const terisi = (n: number) => {
    const p = penyusun();
    for (let i = 0; i < n; i += 1) p.tetap(1n);
    return p;
  };
  expect(() => terisi(2000)).not.toThrow();
  expect(() => terisi(2001)).toThrow(BukanNisbahLinear);
  // x, y, their difference, and the choice itself: four.
  const pilih = (n: number) => {
    const p = terisi(n);
    const satu = p.tetap(1n);
    return () => p.pilih(syarat(x, '>', y), satu, satu);
  };
  expect(pilih(1995)).not.toThrow();
  expect(pilih(1996)).toThrow(BukanNisbahLinear);
});
