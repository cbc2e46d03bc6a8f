import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const temuan = (baris: Grid) => periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCD'[j]}${i + 1}` ? isi : s)));

// By hand: 3.993 + 4.025 = 8.018, 3.743 + 3.821 = 7.564, 2.490 + 2.471 = 4.961; 10.226, 10.317, 20.543.
const PENDUDUK: Grid = [
  ['Kelurahan', 'Laki-laki', 'Perempuan', 'Jumlah'],
  ['A', '3.993', '4.025', '8.018'],
  ['B', '3.743', '3.821', '7.564'],
  ['C', '2.490', '2.471', '4.961'],
  ['Jumlah', '10.226', '10.317', '20.543'],
];

describe('two sums of counts that miss by a unit, and share a figure', () => {
  it.each([
    ['D2', '8.017', '8.018'],
    ['D4', '4.962', '4.961'],
    ['D5', '20.542', '20.543'],
    ['B2', '3.994', '3.993'],
  ])('are asked about: %s', (sel, isi, benar) => {
    expect(temuan(PENDUDUK)).toEqual([]);
    expect(temuan(ganti(PENDUDUK, sel, isi))).toEqual([['peringatan', sel, benar]]);
  });
  it('are told where enough other sums are met to the unit', () => {
    const besar = [
      ...PENDUDUK.slice(0, 4),
      ['D', '1.204', '1.311', '2.515'],
      ['E', '5.117', '5.002', '10.119'],
      ['F', '2.044', '1.999', '4.043'],
      ['Jumlah', '18.591', '18.629', '37.220'],
    ];
    expect(temuan(besar)).toEqual([]);
    expect(temuan(ganti(besar, 'D6', '10.118'))).toEqual([['galat', 'D6', '10.119']]);
  });
  it('that share none, or miss by different amounts, are rounded', () => {
    expect(temuan(ganti(ganti(PENDUDUK, 'D2', '8.017'), 'D3', '7.565')).filter(([t]) => t === 'galat')).toEqual([]);
  });
});
