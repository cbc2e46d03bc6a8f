import { expect, it } from 'vitest';
import { pecahanDesimal } from '../../src/angka/pecahan-desimal.js';
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

// What is kept of a decimal is found again by the decimal itself.
it('of whole figures and of decimals is the same object each time, and so is the fraction of one', () => {
  for (const d of [0, 1, 30]) expect(satuanAkhir(d)).toBe(satuanAkhir(d));
  expect(pecahanDesimal(satuanAkhir(2))).toBe(pecahanDesimal(satuanAkhir(2)));
  expect(pecahanDesimal(satuanAkhir(2)).cetak()).toBe('0.01');
});
