import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const KEPALA = ['Program', 'Kegiatan', 'Pagu'];
const rinci = [
  KEPALA,
  ['Program Pelayanan Publik', 'Kegiatan Satu', '12.345.600'],
  ['', 'Kegiatan Dua', '23.400.000'],
  ['Program Pemberdayaan Desa', 'Kegiatan Tiga', '34.500.000'],
  ['', 'Kegiatan Empat', '45.600.000'],
  ['Program Pemerintahan Umum', 'Kegiatan Lima', '56.700.000'],
  ['', 'Kegiatan Enam', '67.800.000'],
  ['Jumlah', '', '240.345.600'],
];

// Hand: 12.345.600 + 23.400.000 = 35.745.600; with 80.100.000 and 124.500.000 that is 240.345.600; of the other table both are 4.400 less.
it('two totals that are off by as much hold the one row that changed', () => {
  const ringkas = [
    ['Program', 'Pagu'],
    ['Program Pelayanan Publik', '35.741.200'],
    ['Program Pemberdayaan Desa', '80.100.000'],
    ['Program Pemerintahan Umum', '124.500.000'],
    ['Jumlah', '240.341.200'],
  ];
  const { temuan } = periksaTabel([
    { nama: 'Rincian', baris: rinci },
    { nama: 'Ringkasan', baris: ringkas },
  ]);
  // B5 is the sum of what its own table prints: wrong only through B2.
  expect(
    temuan.map((t) => [t.lokasi.tabel, t.lokasi.sel, t.semestinya, t.penjelasan[0]?.teks, t.ikut?.[0]?.sel]),
  ).toEqual([
    [
      'Ringkasan',
      'B2',
      '35.745.600',
      'selisihnya sama dengan selisih Ringkasan B5: keduanya memuat satu baris yang berubah sesudah dihitung',
      'B5',
    ],
  ]);
});
