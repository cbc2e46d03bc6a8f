import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const temuan = (baris: Grid) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat !== 'catatan')
    .map((t) => [t.tingkat, [t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)]] as const);
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDEFGHIJKLMNOPQ'[j]}${i + 1}` ? isi : s)));
/** The level of each finding, and whether it names the cell. */
const menyebut = (t: Grid, sel: string, isi: string) =>
  temuan(ganti(t, sel, isi)).map(([tingkat, semua]) => [tingkat, semua.includes(sel)]);

/**
 * The form T-C.23 with performance (K) and money of each year, of two activities. By hand: 1.150.250.000 + 1.212.125.000 + 1.250.125.000 =
 * 3.612.500.000; 275.400.000 + 280.150.000 + 290.150.000 = 845.700.000; 1.012.220.000 is 88 % of 1.150.250.000, 1.151.518.750 is 95 % of
 * 1.212.125.000, 261.630.000 is 95 % of 275.400.000, 252.135.000 is 90 % of 280.150.000.
 */
const renstra = (judul: string): Grid => [
  [
    'Kegiatan',
    'Target Pada Akhir Tahun Perencanaan',
    '',
    `Target Renstra ${judul}`,
    '',
    '',
    '',
    '',
    '',
    `Realisasi ${judul}`,
    '',
    '',
    '',
    `Rasio Capaian ${judul}`,
    '',
    '',
    '',
  ],
  ['', '', '', '1', '', '2', '', '3', '', '1', '', '2', '', '1', '', '2', ''],
  ['', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
  [
    'Pelayanan',
    '36',
    '3.612.500.000',
    '12',
    '1.150.250.000',
    '12',
    '1.212.125.000',
    '12',
    '1.250.125.000',
    '12',
    '1.012.220.000',
    '12',
    '1.151.518.750',
    '100%',
    '88,00%',
    '100%',
    '95,00%',
  ],
  [
    'Pembinaan',
    '36',
    '845.700.000',
    '12',
    '275.400.000',
    '12',
    '280.150.000',
    '12',
    '290.150.000',
    '12',
    '261.630.000',
    '12',
    '252.135.000',
    '100%',
    '95,00%',
    '100%',
    '90,00%',
  ],
];

describe('years of a plan, each with its money, in two rows', () => {
  const t = renstra('Tahun ke-');
  it('a wrong year is told by the end of the plan and by its ratio', () => {
    expect(temuan(t)).toEqual([]);
    expect(menyebut(t, 'G4', '1.212.625.000')).toEqual([['galat', true]]);
    expect(menyebut(t, 'I5', '290.750.000')).toEqual([['galat', true]]);
    expect(menyebut(t, 'C5', '845.200.000')).toEqual([['galat', true]]);
  });
  it('a wrong ratio is told by its year', () => {
    expect(menyebut(t, 'O4', '83,00%')).toEqual([['galat', true]]);
    expect(menyebut(t, 'Q5', '98,00%')).toEqual([['galat', true]]);
  });
  it('where the numbers below count something else they are no years', () => {
    expect(temuan(renstra('Tahap'))).toEqual([]);
  });
});

describe('years with their total, in two rows', () => {
  // By hand: 1.011 + 974 + 1.082 + 1.325 = 4.392; 503 + 494 + 567 + 705 = 2.269.
  const t: Grid = [
    ['Kegiatan', 'Tahun 2012', 'Tahun 2013', 'Tahun 2014', 'Tahun 2015', 'Jumlah'],
    ['Kunjungan ibu hamil', '1.011', '974', '1.082', '1.325', '4.392'],
    ['Pembinaan', '503', '494', '567', '705', '2.269'],
  ];
  it('a wrong one is told by the row that holds', () => {
    expect(temuan(t)).toEqual([]);
    expect(menyebut(t, 'F2', '4.492')).toEqual([['galat', true]]);
    expect(menyebut(t, 'D3', '867')).toEqual([['galat', true]]);
  });
  it('a row that misses by more than a digit says nothing with one that is short', () => {
    // By hand: 500 + 500 + 500 + 500 = 2.000; 1.011 + 974 + 1.082 + 1.325 is 3.157 less than 7.549.
    const bulat = [t[0] as string[], t[1] as string[], ['Pembinaan', '500', '500', '500', '500', '2.000']];
    expect(temuan(ganti(bulat, 'F2', '7.549'))).toEqual([]);
  });
});
