import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const temuan = (baris: Grid) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.atau?.map((a) => a.sel).sort()]);
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABCDE'[j]}${i + 1}` ? isi : s)));

/** By hand: 36 + 20 + 252 + 5 = 313; 6 + 7 + 76 + 224 = 313; 31 + 281 = 312; 1 + 1 + 159 + 19 = 180. */
const MUTU: Grid = [
  ['Sekolah Dasar', '2016', '2017', '2018', '2019'],
  ['Jumlah Sekolah', '313', '313', '312', '180'],
  ['Menuju 1', '36', '6', '-', '1'],
  ['Menuju 2', '20', '7', '-', '1'],
  ['Menuju 3', '252', '76', '31', '-'],
  ['Menuju 4', '5', '224', '281', '159'],
  ['Memenuhi', '-', '-', '-', '19'],
];

it('a row that prints nothing in the years that add up is a part of the one in which it does', () => {
  expect(temuan(MUTU)).toEqual([]);
  // By hand: 1 + 3 + 159 + 19 = 182.
  const [[tingkat, sel, atau] = [], ...lain] = temuan(ganti(MUTU, 'E4', '3'));
  expect(lain).toEqual([]);
  expect([tingkat, [sel, ...((atau as string[]) ?? [])].sort()]).toEqual(['galat', ['E2', 'E4', 'E6', 'E7']]);
});
