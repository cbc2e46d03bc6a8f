import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const periksa = (baris: Grid) => {
  const { temuan, ringkasan } = periksaTabel([{ baris }]);
  return { temuan: temuan.map((t) => [t.tingkat, t.lokasi.sel]), relasi: ringkasan.relasi > 0 };
};
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDE'[j]}${i + 1}` ? isi : s)));
const BERSIH = { temuan: [], relasi: true };

/** By hand: 4 ÷ 30 = 13,33 %, 16 ÷ 30 = 53,33 %, 1 ÷ 30 = 3,33 %: each as printed with one decimal and a nought. */
const UMUR: Grid = [
  ['No.', 'Umur', 'Frekuensi', 'Persentase'],
  ['1.', '20 sampai 24', '4', '13,30'],
  ['2.', '25 sampai 29', '6', '20'],
  ['3.', '30 sampai 34', '16', '53,30'],
  ['4.', '35 sampai 39', '3', '10'],
  ['5.', '40 ke atas', '1', '3,30'],
  ['', 'Jumlah', '30', '100'],
];

it('percentages of one decimal with a nought behind them are as exact as that decimal', () => {
  expect(periksa(UMUR)).toEqual(BERSIH);
  // 53,2 is not 53,33 with one decimal. Nor is 53,4, but with it they come to 100,0.
  expect(periksa(ganti(UMUR, 'D4', '53,20')).temuan).toEqual([['galat', 'D4']]);
  expect(periksa(ganti(UMUR, 'D4', '53,40'))).toEqual(BERSIH);
  expect(periksa(ganti(UMUR, 'D2', '18,30')).temuan).toEqual([['galat', 'D2']]);
});

it('two such figures are enough, beside whole ones', () => {
  // By hand: 15 ÷ 30 = 50; 14 ÷ 30 = 46,67; 1 ÷ 30 = 3,33.
  const t: Grid = [
    ['No.', 'Pendidikan', 'Frekuensi', 'Persentase'],
    ['1.', 'SLTP', '15', '50'],
    ['2.', 'SLTA', '14', '46,70'],
    ['3.', 'PT', '1', '3,30'],
    ['', 'Jumlah', '30', '100'],
  ];
  expect(periksa(t)).toEqual(BERSIH);
  expect(periksa(ganti(t, 'D4', '8,30')).temuan).toEqual([['galat', 'D4']]);
});

it('a column of two decimals of which one ends in a nought has two decimals', () => {
  // By hand: 80 ÷ 90 = 88,89; 72 ÷ 70 = 102,86; 50 ÷ 60 = 83,33; 33 ÷ 40 = 82,50; 51 ÷ 68 = 75,00.
  const t: Grid = [
    ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['1', 'Indikator A', '90', '80', '88,89'],
    ['2', 'Indikator B', '70', '72', '102,86'],
    ['3', 'Indikator C', '60', '50', '83,33'],
    ['4', 'Indikator D', '40', '33', '82,50'],
    ['5', 'Indikator E', '68', '51', '75,00'],
  ];
  expect(periksa(t)).toEqual(BERSIH);
  // 82,46 would print as 82,5, and 82,56 as 82,6.
  expect(periksa(ganti(t, 'E5', '82,56')).temuan).toEqual([['galat', 'E5']]);
});
