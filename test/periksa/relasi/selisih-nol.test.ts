import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const periksa = (baris: Grid) => {
  const { temuan, cakupan } = periksaTabel([{ baris }]);
  return {
    temuan: temuan.map((t) => [t.tingkat, t.kode, t.lokasi.sel, t.semestinya]),
    lepas: cakupan.angka - cakupan.terikat,
  };
};
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDEFG'[j]}${i + 1}` ? isi : s)));

/** By hand: 776,5 + 420,5 + 75 = 1.272 and 776,5 + 420,5 + 75,5 = 1.272,5; 144,9 + 1.272 = 1.416,9; with 1,35 more 1.418,75. */
const DESA: Grid = [
  ['Kode', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Lebih/(Kurang)(Rp)'],
  ['4.', 'PENDAPATAN', '', '', ''],
  ['4.1.', 'Pendapatan Asli Desa', '144.900.000,00', '144.900.000,00', '0,00'],
  ['4.1.1.', 'Hasil Usaha Desa', '144.900.000,00', '144.900.000,00', '0,00'],
  ['4.1.2.', 'Hasil Aset Desa', '0,00', '0,00', '0,00'],
  ['4.2.', 'Pendapatan Transfer', '1.272.000.000,00', '1.272.500.000,00', '-500.000,00'],
  ['4.2.1.', 'Dana Desa', '776.500.000,00', '776.500.000,00', '0,00'],
  ['4.2.2.', 'Alokasi Dana Desa', '420.500.000,00', '420.500.000,00', '0,00'],
  ['4.2.3.', 'Bantuan Keuangan Kabupaten', '75.000.000,00', '75.500.000,00', '-500.000,00'],
  ['4.3.', 'Pendapatan Lain-lain', '0,00', '1.350.000,00', '-1.350.000,00'],
  ['4.3.5.', 'Koreksi Kesalahan Belanja Tahun Sebelumnya', '0,00', '0,00', '0,00'],
  ['4.3.6.', 'Bunga Bank', '0,00', '1.350.000,00', '-1.350.000,00'],
  ['', 'JUMLAH PENDAPATAN', '1.416.900.000,00', '1.418.750.000,00', '-1.850.000,00'],
];

it('rows of which nothing is left over show neither way round, and stand against none', () => {
  expect(periksa(DESA)).toEqual({ temuan: [], lepas: 0 });
  // By hand: 0 − 1.350.000; 776.500.000 − 776.500.000.
  expect(periksa(ganti(DESA, 'E12', '-1.850.000,00')).temuan).toEqual([['galat', 'P101', 'E12', '-1.350.000,00']]);
  expect(periksa(ganti(DESA, 'E7', '3,00')).temuan).toEqual([['galat', 'P101', 'E7', '0,00']]);
});

it('the total of a section is of its uppermost rows', () => {
  expect(periksa(ganti(DESA, 'D13', '1.418.650.000,00')).temuan).toEqual([
    ['galat', 'P102', 'D13', '1.418.750.000,00'],
  ]);
});

it.each([
  ['Koreksi Kesalahan Belanja Tahun Sebelumnya', []],
  ['Hibah untuk Program Desa', []],
  ['Belanja Pegawai', ['P215']],
  ['II. BELANJA', ['P215']],
])('what an income is corrected for begins no part of spending: %s', (nama, kode) => {
  const t = [...DESA.slice(0, 10), ['4.3.5.', nama, '0,00', '0,00', '0,00'], ...DESA.slice(11)];
  expect(periksa(t).temuan.map((x) => x[1])).toEqual(kode);
});
