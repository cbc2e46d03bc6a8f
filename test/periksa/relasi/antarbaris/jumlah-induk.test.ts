import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris: [['No', 'Uraian', 'Pagu'], ...baris] }]).temuan.map((t) => [
    t.kode,
    t.lokasi.sel,
    t.semestinya,
  ]);

// Hand: 2.000.000 + 1.000.000 = 3.000.000; 4.000.000 alone is no 5.000.000.
it('dotted numbers nest rows', () => {
  expect(
    temuan(
      ['1', 'D', '5.000.000'],
      ['1.1', 'E', '4.000.000'],
      ['2', 'A', '3.000.000'],
      ['2.1', 'B', '2.000.000'],
      ['2.2', 'C', '1.000.000'],
    ),
  ).toEqual([['P103', 'C2', '4.000.000']]);
});

// Hand: 2.100.000 + 3.300.000 = 5.400.000; 1.250.000 + 2.350.000 = 3.600.000; 5.400.000 + 3.600.000 = 9.000.000.
const GAYA = [
  ['I', 'Urusan', '9.000.000'],
  ['A', 'Bidang', '9.000.000'],
  ['1', 'Program', '5.400.000'],
  ['a', 'Kegiatan', '2.100.000'],
  ['b', 'Kegiatan lain', '3.300.000'],
  ['2', 'Program lain', '3.600.000'],
  ['a', 'Kegiatan', '1.250.000'],
  ['b', 'Kegiatan lain', '2.350.000'],
];
it('so do numbers of different styles: I, A, 1, a', () => {
  expect(temuan(...GAYA)).toEqual([]);
  expect(temuan(...GAYA.map((b, i) => (i === 5 ? ['2', 'Program lain', '3.060.000'] : b)))).toEqual([
    ['P103', 'C7', '3.600.000'],
  ]);
});
