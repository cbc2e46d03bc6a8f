import { expect, it } from 'vitest';
import { buktiLokal } from '../../../../src/periksa/fakta/lokal-tabel.js';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';
import { SKM_SEMBILAN_UNSUR } from './contoh-skm.js';

type Grid = readonly (readonly string[])[];
const galat = (baris: Grid) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) => (t.tingkat === 'galat' ? [[t.lokasi.sel, t.semestinya]] : []));
const ganti = (t: Grid, baris: number, kolom: number, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (i === baris && j === kolom ? isi : s)));

// 77,59 lies in 76,61–88,30, so B (Baik).
const SKM: Grid = [
  ...SKM_SEMBILAN_UNSUR,
  ['', 'Mutu Pelayanan', '', '', '', 'B'],
  ['', 'Kinerja Unit Pelayanan', '', '', '', 'Baik'],
  ['', 'Jumlah responden', '195', '', '', ''],
];

it('where no mean holds but all would for another number of respondents, it is that number', () => {
  expect(galat(SKM)).toEqual([]);
  expect(galat(ganti(SKM, 14, 2, '159'))).toEqual([['C15', '195']]);
  expect(galat(ganti(SKM, 14, 2, '95'))).toEqual([['C15', '195']]);
});

it('the class below the index is that of the scale, by letter or by word', () => {
  expect(galat(ganti(SKM, 12, 5, 'A'))).toEqual([['F13', 'B']]);
  expect(galat(ganti(SKM, 13, 5, 'Sangat Baik'))).toEqual([['F14', 'Baik']]);
  // The word for the letter says the same.
  expect(galat(ganti(SKM, 12, 5, 'Baik'))).toEqual([]);
  // An index that is itself wrong has no class to hold another against.
  expect(galat(ganti(SKM, 11, 5, '7,59')).map(([sel]) => sel)).toEqual(['F12']);
});

// Hand: 4 + 3 + 3 = 10, ÷ 3 = 3,33, × 0,25 = 0,83; 9: 3,00, 0,75; 11: 3,67, 0,92; 9: 3,00, 0,75; 10 ÷ 12 + 9 ÷ 12 + 11 ÷ 12 + 9 ÷ 12 = 3,25; × 25 = 81,25.
const MENDATAR: Grid = [
  ['No Resp', 'U1', 'U2', 'U3', 'U4', ''],
  ['1', '4', '3', '4', '2', ''],
  ['2', '3', '3', '4', '3', ''],
  ['3', '3', '3', '3', '4', ''],
  ['Jumlah Nilai / Unsur', '10', '9', '11', '9', ''],
  ['NRR / Unsur', '3,33', '3,00', '3,67', '3,00', ''],
  ['NRR Tertimbang / Unsur', '0,83', '0,75', '0,92', '0,75', '3,25'],
  ['IKM Unit Pelayanan', '', '', '', '', '81,25'],
];

it('elements side by side: sums and means of the answers, the sum of the weighted means, the index', () => {
  expect(galat(MENDATAR)).toEqual([]);
  expect(galat(ganti(MENDATAR, 7, 5, '18,25'))).toEqual([['F8', '81,25']]);
  expect(galat(ganti(MENDATAR, 4, 3, '12'))).toEqual([['D5', '11']]);
  expect(galat(ganti(MENDATAR, 5, 1, '3,83'))).toEqual([['B6', '3,33']]);
});

it('a point behind a zero with three digits is decimal, and so are its like', () => {
  expect(buktiLokal([['3.460', '0.111', '685']])).toBe('en');
  expect(buktiLokal([['3.460', '111', '685']])).toBe(null);
  expect(buktiLokal([['1.345', '0.111', '87,5']])).toBe('id');
});

// By hand: all nine totals ÷ 195 give the means as printed; nothing in the table says that 195 answered.
it.each([
  ['U4', 2, '541', '641'],
  ['U7', 3, '3,82', '3,28'],
  ['U9', 2, '767', '567'],
] as const)('the number that answered is shown by the elements: %s', (unsur, kolom, salah, benar) => {
  const tabel = (isi: string) =>
    SKM_SEMBILAN_UNSUR.map((b) => (b[0] === unsur ? b.map((s, k) => (k === kolom ? isi : s)) : b));
  const sel = `${'ABCD'[kolom]}${Number(unsur[1]) + 1}`;
  expect(galat(tabel(benar))).toEqual([]);
  const [t] = periksaTabel([{ baris: tabel(salah) }]).temuan.filter((x) => x.tingkat === 'galat');
  expect([t?.lokasi.sel, ...(t?.atau ?? []).map((a) => a.sel)]).toContain(sel);
});
