import { expect, it } from 'vitest';
import { denganBatas } from '../../../src/rumus/capaian/batas.js';
import * as p from '../../../src/rumus/pohon.js';

const x = p.masukan('x', 'persen');
const k = p.konstanta;

it.each([
  [{}, x],
  [{ bawah: null, atas: null }, x],
  [{ bawah: 0 }, p.maks(k(0), x)],
  [{ bawah: 0, atas: null }, p.maks(k(0), x)],
  [{ atas: 120 }, p.min(k(120), x)],
  [{ bawah: null, atas: 120 }, p.min(k(120), x)],
  [{ bawah: 0, atas: 120 }, p.min(k(120), p.maks(k(0), x))],
])('bounds %j stand around an expression where there are any', (batas, harapan) => {
  expect(denganBatas(x, batas)).toEqual(harapan);
});

it('are refused by name', () => {
  expect(() => denganBatas(x, { bawah: 121, atas: 120 })).toThrow(/^batas/);
  expect(() => denganBatas(x, { bawah: 'x' })).toThrow(/^batas\.bawah: "x" bukan angka/);
});
