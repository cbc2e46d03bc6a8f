import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const periksa = (baris: Grid) => {
  const { temuan, cakupan } = periksaTabel([{ baris }]);
  return { temuan: temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]), terikat: cakupan.terikat };
};
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDEFG'[j]}${i + 1}` ? isi : s)));

/** By hand, 2029: 74.273 + 26.472 + 264 = 101.009; 2.4.1 is all of 2.4. */
const BELANJA: Grid = [
  ['No.', 'Uraian', '2026', '2027', '2028', '2029', '2030'],
  ['2.1', 'Belanja Operasi', '69.890', '68.605', '71.376', '74.273', '75.688'],
  ['2.2', 'Belanja Modal', '15.861', '23.589', '25.561', '26.472', '29.959'],
  ['2.4', 'Belanja Transfer', '387', '313', '288', '264', '264'],
  ['2.4.1', 'Belanja Bantuan Keuangan', '387', '313', '288', '264', '264'],
  ['', 'Total Belanja', '86.138', '92.507', '97.225', '101.009', '105.911'],
];

it('an only part is what its parent is where all years but one show it, and the total is of the upper rows', () => {
  expect(periksa(BELANJA)).toEqual({ temuan: [], terikat: 25 });
  expect(periksa(ganti(BELANJA, 'F5', '254'))).toEqual({ temuan: [['galat', 'F5', '264']], terikat: 25 });
  expect(periksa(ganti(BELANJA, 'F4', '254'))).toEqual({ temuan: [['galat', 'F4', '264']], terikat: 25 });
});

it('a part that prints something else in several years is not all of its parent', () => {
  // Counts of two programmes and of one activity: 12 is not 10, 8 is not 7.
  const t: Grid = [
    ['No.', 'Uraian', '2026', '2027', '2028', '2029'],
    ['1.1', 'Dokumen perencanaan', '12', '8', '9', '11'],
    ['1.1.1', 'Dokumen Renja', '10', '7', '9', '11'],
    ['1.2', 'Laporan', '4', '4', '5', '5'],
  ];
  expect(periksa(t).temuan).toEqual([]);
});

/** By hand, 2028: 6.299 + 13 = 6.312; 2027: 11.741 + 13 = 11.754. */
const HIBAH: Grid = [
  ['No.', 'Uraian', '2026', '2027', '2028', '2029', '2030'],
  ['1.3', 'Lain-lain Pendapatan', '2.689', '11.754', '6.312', '7.618', '4.862'],
  ['a.', 'Pendapatan Hibah', '2.689', '11.754', '6.312', '7.618', '4.862'],
  ['a.1', 'Hibah dari Pemerintah Pusat', '2.676', '11.741', '6.299', '7.605', '4.849'],
  ['a.2', 'Hibah dari Badan', '13', '13', '13', '13', '13'],
];

it('a letter has its parts by number, and a year that does not add up beside years that do is wrong', () => {
  expect(periksa(HIBAH).temuan).toEqual([]);
  expect(periksa(ganti(HIBAH, 'E3', '6.012')).temuan).toEqual([['galat', 'E3', '6.312']]);
});
