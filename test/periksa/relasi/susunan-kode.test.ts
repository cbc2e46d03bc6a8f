import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/index.js';

const galat = (baris: readonly (readonly string[])[]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [[t.lokasi.sel, t.semestinya, (t.atau ?? []).map((l) => l.sel)]] : [],
  );

// 250.000 + 600.000 = 850.000, by hand; 390.000 + 600.000, 450.000 + 200.000 and 500.000 + 200.000 are what stands there.
// 250 + 600 = 850; 350 + 600 and 250 + 700 are 950, each one digit away.
it('codes of accounts nest rows, in columns that are named by years too', () => {
  expect(
    galat([
      ['Kode', 'Uraian', '2018', '2019'],
      ['4', 'PENDAPATAN', '950.000', '990.000'],
      ['4.1', 'PAD', '250.000', '390.000'],
      ['4.2', 'TRANSFER', '600.000', '600.000'],
      ['5', 'BELANJA', '650.000', '700.000'],
      ['5.1', 'BELANJA OPERASI', '450.000', '500.000'],
      ['5.2', 'BELANJA MODAL', '200.000', '200.000'],
    ]),
  ).toEqual([['C2', '850.000', ['C4', 'C3']]]);
});

// 1.02: 300 + 500 = 800 million and 310 + 510 = 820 million; 1.03: 40 + 60 = 100 million, and 41 + 59 = 100 million.
const anggaran = [
  ['Kode', 'Uraian', 'Pagu 2023 (Rp)', 'Pagu 2024 (Rp)'],
  ['1.02', 'Kesehatan', '800.000.000', '820.000.000'],
  ['1.02.01', 'Program Penunjang', '300.000.000', '310.000.000'],
  ['1.02.02', 'Program Upaya Kesehatan', '500.000.000', '510.000.000'],
  ['1.03', 'Pekerjaan Umum', '100.000.000', '100.000.000'],
  ['1.03.02', 'Program Irigasi', '40.000.000', '41.000.000'],
  ['1.03.05', 'Program Air Limbah', '60.000.000', '59.000.000'],
];

// 21 + 64 = 85 million and 27 + 46 = 73 million: neither column of 1.04 says what its children say.
it('a parent that breaks in every column is wrong where the other parents are the sums of their children', () => {
  const baris = [
    ...anggaran,
    ['1.04', 'Perumahan', '197.300.000', '148.600.000'],
    ['1.04.02', 'Program Perumahan', '21.000.000', '27.000.000'],
    ['1.04.03', 'Program Permukiman', '64.000.000', '46.000.000'],
    ['1.05', 'Ketenteraman', '75.000.000', '87.000.000'],
    ['1.05.02', 'Program Ketertiban', '33.000.000', '39.000.000'],
    ['1.05.03', 'Program Kebakaran', '42.000.000', '48.000.000'],
  ];
  expect(galat(baris).map(([sel, nilai]) => [sel, nilai])).toEqual([
    ['C8', '85.000.000'],
    ['D8', '73.000.000'],
  ]);
});

it('the last parent of a table that may go on elsewhere is not held against the children that are seen', () => {
  expect(
    galat([
      ...anggaran,
      ['1.04', 'Perumahan', '197.300.000', '148.600.000'],
      ['1.04.02', 'Program Perumahan', '21.000.000', '27.000.000'],
      ['1.04.03', 'Program Permukiman', '64.000.000', '46.000.000'],
    ]),
  ).toEqual([]);
});

// 60 + 15 + 25 = 100 million: the second indicator of a programme has no code of its own.
it('a row without a code below a coded one counts for the same parent', () => {
  expect(
    galat([
      ['Kode', 'Program', 'Indikator', 'Pagu (Rp)'],
      ['1.02', 'Kesehatan', '', '100.000.000'],
      ['1.02.01', 'Program Penunjang', 'Indikator A', '60.000.000'],
      ['', '', 'Indikator B', '15.000.000'],
      ['1.02.02', 'Program Upaya Kesehatan', 'Indikator C', '25.000.000'],
      ['1.03', 'Pekerjaan Umum', '', '73.500.000'],
      ['1.03.02', 'Program Irigasi', 'Indikator D', '31.250.000'],
      ['1.03.05', 'Program Air Limbah', 'Indikator E', '42.250.000'],
    ]),
  ).toEqual([]);
});
