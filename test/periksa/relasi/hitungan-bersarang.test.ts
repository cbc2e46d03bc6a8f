import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const periksa = (baris: Grid) => {
  const { temuan, cakupan } = periksaTabel([{ baris }]);
  return { temuan: temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]), terikat: cakupan.terikat };
};
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDEFG'[j]}${i + 1}` ? isi : s)));

/** By hand, 2020: 24 + 22 + 21 = 67; 67 + 66 = 133; 2019: 19 + 30 + 28 = 77; 77 + 64 = 141; before, nobody counted the bad ones. */
const BANGUNAN: Grid = [
  ['JENIS DATA', '2018', '2019', '2020', 'SATUAN'],
  ['2. Jumlah Bangunan Sekolah', '31', '141', '133', 'Sekolah'],
  ['1. Bangunan Baik', '31', '77', '67', 'Sekolah'],
  ['1. Kota Barat', '11', '19', '24', 'Sekolah'],
  ['2. Kota Selatan', '13', '30', '22', 'Sekolah'],
  ['3. Kota Utara', '7', '28', '21', 'Sekolah'],
  ['2. Bangunan Tidak Baik', 'n/a', '64', '66', 'Sekolah'],
];

it('rows that count from one again are parts of the row above, and a number that goes on is of the count before', () => {
  expect(periksa(BANGUNAN)).toEqual({ temuan: [], terikat: 17 });
  expect(periksa(ganti(BANGUNAN, 'D2', '153')).temuan).toEqual([['galat', 'D2', '133']]);
  expect(periksa(ganti(BANGUNAN, 'D3', '57')).temuan).toEqual([['galat', 'D3', '67']]);
});

it('numbers of a column of their own nest as well', () => {
  // By hand: 410 + 335 = 745 and 372 + 361 = 733; 128 + 96 + 71 = 295 and 131 + 98 + 83 = 312.
  const t: Grid = [
    ['No', 'Uraian', 'Tahun 2023', 'Tahun 2024'],
    ['1.', 'Pegawai Kota', '745', '733'],
    ['1)', 'Laki-laki', '410', '372'],
    ['2)', 'Perempuan', '335', '361'],
    ['2.', 'Pegawai Kabupaten', '295', '312'],
    ['1)', 'Golongan II', '128', '131'],
    ['2)', 'Golongan III', '96', '98'],
    ['3)', 'Golongan IV', '71', '83'],
  ];
  expect(periksa(t)).toEqual({ temuan: [], terikat: 14 });
  expect(periksa(ganti(t, 'C5', '265')).temuan).toEqual([['galat', 'C5', '295']]);
});

it('numbers that begin anew where nothing adds up say nothing', () => {
  const t: Grid = [
    ['Uraian', 'Tahun 2023', 'Tahun 2024'],
    ['1. Angka Harapan Hidup', '72', '73'],
    ['1. Laki-laki', '70', '71'],
    ['2. Perempuan', '74', '75'],
    ['2. Rata-rata Lama Sekolah', '9', '8'],
    ['4. Lainnya', '3', '5'],
  ];
  expect(periksa(t)).toEqual({ temuan: [], terikat: 0 });
});
