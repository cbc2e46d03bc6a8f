import { expect, it } from 'vitest';
import { satuanAkhir } from '../../src/angka/satuan-akhir.js';

// By hand: one unit of the last printed digit is 10^−d.
it.each([
  [0, '1'],
  [1, '0.1'],
  [2, '0.01'],
  [30, `0.${'0'.repeat(29)}1`],
  [31, `0.${'0'.repeat(29)}1`],
  [-1, '10'],
  [-6, '1000000'],
])('of a figure with %i decimals is %s', (d, harapan) => {
  expect(satuanAkhir(d).toFixed()).toBe(harapan);
});
