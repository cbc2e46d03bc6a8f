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

it('such a row stays a part when another is off by more than it prints, and its own slip is named', () => {
  // By hand: 44 + 251 + 117 = 412; 31 + 263 + 111 = 405; 12 + 270 + 116 = 398; 3 + 188 + 29 + 21 = 241.
  const guru: Grid = [
    ['Jenjang', '2019', '2020', '2021', '2022'],
    ['Jumlah Guru', '412', '405', '398', '241'],
    ['Golongan II', '44', '31', '12', '3'],
    ['Golongan III', '251', '263', '270', '188'],
    ['Golongan IV', '117', '111', '116', '29'],
    ['PPPK', '-', '-', '-', '21'],
  ];
  expect(temuan(guru)).toEqual([]);
  const disebut = (sel: string, isi: string) =>
    temuan(ganti(guru, sel, isi)).map(([tingkat, satu, atau]) => [
      tingkat,
      [satu, ...((atau as string[]) ?? [])].includes(sel),
    ]);
  // 3 + 188 + 89 + 21 = 301, 60 more; without the 21 it would be 39 more, which no digit makes.
  expect(disebut('E5', '89')).toEqual([['galat', true]]);
  // 3 + 188 + 29 + 51 = 271, 30 more; without the 51 it would be 21 less.
  expect(disebut('E6', '51')).toEqual([['galat', true]]);
  // 238 is 3 less, as much as E3 prints: left out of the sum, or a digit of another.
  expect(disebut('E5', '26')).toEqual([['galat', true]]);
});

it('where one digit explains both readings it is a question only', () => {
  // 1 + 1 + 169 + 19 = 190, 10 more; without the 19 it would be 9 less.
  const [[tingkat, sel, atau] = [], ...lain] = temuan(ganti(MUTU, 'E6', '169'));
  expect(lain).toEqual([]);
  expect([tingkat, [sel, ...((atau as string[]) ?? [])].includes('E6')]).toEqual(['peringatan', true]);
});

it('a row of another matter, whose figure no slip needs, stays out', () => {
  // By hand: 180 is 1 + 1 + 159 + 19; with 47 it would be 47 more. E4 1 → 3 is 2 more.
  const t = [...ganti(MUTU, 'E4', '3'), ['Rata-rata siswa per rombel', '-', '-', '-', '47']];
  expect(temuan(t).map(([tingkat, sel]) => [tingkat, sel])).toEqual([['galat', 'E2']]);
});
