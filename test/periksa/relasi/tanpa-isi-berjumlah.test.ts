import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const periksa = (baris: Grid) => {
  const { temuan, cakupan } = periksaTabel([{ baris }]);
  return { temuan: temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]), lepas: cakupan.angka - cakupan.terikat };
};
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDEFGH'[j]}${i + 1}` ? isi : s)));

/** By hand: 19 + 4 + 2 = 25; 39 + 15 = 54; 58 + 22 + 2 = 82. */
const lama = (...kelas: readonly string[]): Grid => [
  ['No', 'Jenis Perkara', ...kelas, 'Jumlah'],
  ['1', 'Perdata', '19', '4', '2', '-', '-', '25'],
  ['2', 'Pidana Khusus', '39', '15', '-', '-', '-', '54'],
  ['3', 'Pidana Militer', '-', '3', '-', '-', '-', '3'],
  ['', 'Jumlah', '58', '22', '2', '-', '-', '82'],
];

it.each([
  [['1-3', '3-6', '6-12', '12-24', '> 24']],
  [['1-3 bulan', '3-6 bulan', '6-12 bulan', '12-24 bulan', '> 24 bulan']],
  [['s.d. 3 bulan', '3 s.d. 6 bulan', '6 s.d. 12 bulan', '12 s.d. 24 bulan', 'lebih']],
])('a dash is none of a class, %j, and the row adds up what there is', (kelas) => {
  const t = lama(...kelas);
  expect(periksa(t)).toEqual({ temuan: [], lepas: 0 });
  expect(periksa(ganti(t, 'C3', '32')).temuan).toEqual([['galat', 'C3', '39']]);
  expect(periksa(ganti(t, 'H3', '34')).temuan).toEqual([['galat', 'H3', '54']]);
});

it('a blank cell may be one that nobody filled: its row is no sum', () => {
  // The column adds up: 25 + 59 + 3 = 87.
  const t = ganti(lama('A', 'B', 'C', 'D', 'E'), 'D3', '');
  const jumlah = ganti(ganti(ganti(t, 'H3', '59'), 'H5', '87'), 'D5', '7');
  expect(periksa(jumlah).temuan).toEqual([]);
});
