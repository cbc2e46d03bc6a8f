import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const temuan = (baris: Grid) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.kode, t.lokasi.sel, t.semestinya]);
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDEFGHIJ'[j]}${i + 1}` ? isi : s)));

/** By hand: 97.110 + 124.862 + 118.555 = 340.527; ÷ 1.556.250 = 21,88 %; 1.556.250 − 340.527 = 1.215.723. One account in three levels. */
const RETRIBUSI: Grid = [
  ['Rekening', 'Jenis Penerimaan', 'Target (Rp)', 'Realisasi', '', '', '', '', '%', 'Sisa (Rp)'],
  ['', '', '', 'Januari', 'Februari', 'Maret', 'April', 'Jumlah (Rp)', '', ''],
  [
    '4',
    'Pendapatan',
    '1.556.250.000',
    '97.110.000',
    '124.862.000',
    '118.555.000',
    '-',
    '340.527.000',
    '21,88',
    '1.215.723.000',
  ],
  [
    '4.1',
    'Retribusi',
    '1.556.250.000',
    '97.110.000',
    '124.862.000',
    '118.555.000',
    '-',
    '340.527.000',
    '21,88',
    '1.215.723.000',
  ],
  [
    '4.1.2',
    'Retribusi Jasa',
    '1.556.250.000',
    '97.110.000',
    '124.862.000',
    '118.555.000',
    '-',
    '340.527.000',
    '21,88',
    '1.215.723.000',
  ],
];

it('of months and their sum the sum is what came of the target, were it printed once only', () => {
  expect(temuan(RETRIBUSI)).toEqual([]);
  expect(temuan(ganti(RETRIBUSI, 'I4', '28,88'))).toEqual([['galat', 'P101', 'I4', '21,88']]);
  expect(temuan(ganti(RETRIBUSI, 'J5', '1.251.723.000'))).toEqual([['galat', 'P101', 'J5', '1.215.723.000']]);
});

it('of two columns besides there is none', () => {
  // The target of the year against a single month: 100 ÷ 400 = 25 %, with a sum beside it under a heading of its own.
  const t: Grid = [
    ['Uraian', 'Target (Rp)', 'Realisasi (Rp)', '%', 'Jumlah (Rp)'],
    ['A', '400.000', '100.000', '25,00', '700.000'],
    ['B', '800.000', '600.000', '75,00', '900.000'],
  ];
  expect(temuan(t)).toEqual([]);
  expect(temuan(ganti(t, 'D3', '57,00'))).toEqual([['galat', 'P101', 'D3', '75,00']]);
});
