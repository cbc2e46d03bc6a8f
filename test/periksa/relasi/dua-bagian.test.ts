import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// 504 + 496 = 1.000: 50,40 % and 49,60 %. A real table printed 54,40.
const sel = (laki: string, persen: string, judul = 'Persen') =>
  periksaTabel([
    {
      baris: [
        ['Jenis Kelamin', 'Jumlah', judul],
        ['Laki-laki', laki, persen],
        ['Perempuan', '496', '49,60'],
        ['Jumlah', '1.000', '100,00'],
      ],
    },
  ]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);

it('of two shares of a hundred the one that holds says what the other is of', () => {
  expect(sel('504', '50,40')).toEqual([]);
  expect(sel('504', '54,40')).toEqual([['galat', 'C2', '50,40']]);
  expect(sel('540', '50,40')).toEqual([['galat', 'B2', '504']]);
});
