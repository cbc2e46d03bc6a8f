import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// Counts by hand: each total is the sum of the two before it, but for one where 1 + 0 is printed as 9, or where 9 was typed for 1.
const baris = (a: string, total: string) => [
  ['Kecamatan', 'Desa', 'Kelurahan', 'Jumlah'],
  ['Alang', '7', '12', '19'],
  ['Baru', a, '0', total],
  ['Cahaya', '11', '4', '15'],
  ['Damai', '0', '13', '13'],
  ['Eka', '5', '0', '5'],
];

it.each([
  ['9', '1'],
  ['1', '9'],
])('names both the part and the total where a digit of either may be mistyped: %s and %s', (a, total) => {
  const galat = periksaTabel([{ baris: baris(a, total) }]).temuan.filter((t) => t.tingkat === 'galat');
  expect(galat.map((t) => [t.lokasi.sel, ...(t.atau ?? []).map((x) => x.sel)].sort())).toEqual([['B3', 'D3']]);
});
