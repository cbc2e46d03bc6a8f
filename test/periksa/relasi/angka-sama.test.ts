import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

/** One sasaran with two programs under it, as a merged cell prints it. */
const tabel = (nama: string, a: string, b: string) => ({
  nama,
  baris: [
    ['Sasaran', 'Program', 'Pagu (Rp)'],
    ['Meningkatnya kualitas pelayanan', `Program ${nama} umum`, a],
    ['', `Program ${nama} khusus`, b],
  ],
});

// Hand: 2 + 3 = 5 million, 1 + 3 = 4 million: two lists of parts, neither of which states the sum.
it('two groups of rows are not held against each other', () => {
  const { temuan } = periksaTabel([tabel('Satu', '2.000.000', '3.000.000'), tabel('Dua', '1.000.000', '3.000.000')]);
  expect(temuan).toEqual([]);
});
