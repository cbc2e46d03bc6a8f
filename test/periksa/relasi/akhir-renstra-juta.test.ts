import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const temuan = (baris: Grid) => periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDEFGHIJ'[j]}${i + 1}` ? isi : s)));

/** By hand: 1.210 + 980 + 1.150 = 3.340; 560 + 437 + 621 = 1.618. */
const RENSTRA: Grid = [
  [
    'Program dan Kegiatan',
    'Tahun 2022',
    '',
    'Tahun 2023',
    '',
    'Tahun 2024',
    '',
    'Kondisi Kinerja pada akhir periode Renstra',
    '',
  ],
  ['', 'Target', 'Rp. (Juta)', 'Target', 'Rp. (Juta)', 'Target', 'Rp. (Juta)', 'Target', 'Rp. (Juta)'],
  ['Program Kesehatan Ibu', '92', '1.210', '94', '980', '95', '1.150', '95', '3.340'],
  ['Kegiatan Pembinaan', '90', '560', '93', '437', '97', '621', '97', '1.618'],
];

it('of two rows of amounts in juta the one that adds up to the end of the plan says so of the other', () => {
  expect(temuan(RENSTRA)).toEqual([]);
  expect(temuan(ganti(RENSTRA, 'I4', '9.618'))).toEqual([['galat', 'I4', '1.618']]);
  // 7.210 + 980 + 1.150 = 9.340.
  expect(temuan(ganti(RENSTRA, 'C3', '7.210'))).toEqual([['galat', 'I3', '9.340']]);
});

it('neither does: the end of the plan is no sum', () => {
  expect(temuan(ganti(ganti(RENSTRA, 'I3', '1.150'), 'I4', '621'))).toEqual([]);
});
