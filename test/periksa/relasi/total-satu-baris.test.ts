import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const galat = (baris: Grid) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [`${t.lokasi.sel} ${t.semestinya ?? '-'}`] : [],
  );
const ganti = (t: Grid, baris: number, kolom: number, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (i === baris && j === kolom ? isi : s)));

// As the balance sheet of Cimahi 2010 nests it, with other figures. By hand: 1.162.855.646 + 68.778.945.800 = 69.941.801.446,
// 1.125.000.000 + 67.609.628.214 = 68.734.628.214.
const INVESTASI = [
  ['URAIAN', '2010', '2009'],
  ['Investasi Nonpermanen', '', ''],
  ['Dana Bergulir', '1.162.855.646', '1.125.000.000'],
  ['Jumlah Investasi Nonpermanen', '1.162.855.646', '1.125.000.000'],
  ['Investasi Permanen', '', ''],
  ['Penyertaan Modal', '68.778.945.800', '67.609.628.214'],
  ['Jumlah Investasi Permanen', '68.778.945.800', '67.609.628.214'],
  ['Jumlah Investasi Jangka Panjang', '69.941.801.446', '68.734.628.214'],
];

it('the total of one row under a heading of the same name prints what that row does', () => {
  expect(galat(INVESTASI)).toEqual([]);
  expect(galat(ganti(INVESTASI, 2, 1, '1.862.855.646'))).toEqual(['B3 1.162.855.646']);
  expect(galat(ganti(INVESTASI, 6, 2, '61.609.628.214'))).toEqual(['C7 67.609.628.214']);
});

it('says nothing where no column shows it: of an extract one row is left', () => {
  const petikan = INVESTASI.map((b, i) => (i === 2 ? ['Dana Bergulir', '862.855.646', '725.000.000'] : b));
  expect(galat(petikan)).toEqual([]);
});

it('a row that is none of a total is not accused once another figure is put right', () => {
  // Only 2009 has the first of the last three rows: 241 + 1.373 + 35.407 = 37.021; 75.037 + 479.995 + 37.021 = 592.053 (millions), with rupiah.
  const pendapatan = [
    ['URAIAN', 'ANGGARAN 2010', 'REALISASI 2010', 'REALISASI 2009'],
    ['Jumlah Pendapatan Asli Daerah', '81.594.254.429', '87.321.279.805', '75.037.372.353'],
    ['Jumlah Pendapatan Transfer', '515.217.487.667', '499.667.742.297', '479.995.728.050'],
    ['LAIN-LAIN PENDAPATAN', '', '', ''],
    ['Pengembalian dari Pusat', '-', '-', '241.501.000'],
    ['Dana Alokasi Cukai', '481.540.630', '717.766.876', '1.373.482.599'],
    ['Bantuan dari Provinsi', '30.008.794.500', '31.782.294.500', '35.407.004.600'],
    ['Jumlah Lain-lain Pendapatan', '30.490.335.130', '32.500.061.376', '37.021.988.199'],
    ['JUMLAH PENDAPATAN', '627.302.077.226', '619.489.083.478', '592.055.088.602'],
  ];
  expect(galat(pendapatan)).toEqual([]);
  expect(galat(ganti(pendapatan, 7, 3, '39.021.988.199'))).toEqual(['D8 37.021.988.199']);
});
