import { expect, it } from 'vitest';
import { JumlahKelompok } from '../../src/angka/jumlah-kelompok.js';

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
