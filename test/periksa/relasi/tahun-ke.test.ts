import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const temuan = (baris: Grid) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.atau?.map((a) => a.sel).join()]);

/**
 * The form T-C.23: three groups of five years. By hand: 66,29 ÷ 73,66 = 89,99 %; 66,65 ÷ 67,32 = 99,00 %; 58,76 ÷ 63,87 = 92,00 %;
 * 63,39 ÷ 72,03 = 88,01 %, printed 88,00 of more digits.
 */
const tc23 = (tahun: readonly string[]): Grid => [
  [
    'No',
    'Indikator',
    'Target Renstra Tahun ke-',
    '',
    '',
    '',
    '',
    'Realisasi Capaian Tahun ke-',
    '',
    '',
    '',
    '',
    'Rasio Capaian pada Tahun ke-',
    '',
    '',
    '',
    '',
  ],
  ['', '', ...tahun, ...tahun, ...tahun],
  [
    '1',
    'Persentase A',
    '63,89',
    '65,93',
    '70,03',
    '73,66',
    '77,23',
    '60,06',
    '61,97',
    '74,93',
    '66,29',
    '84,95',
    '94,01',
    '93,99',
    '107,00',
    '89,99',
    '110,00',
  ],
  [
    '2',
    'Persentase B',
    '59,55',
    '62,41',
    '65,76',
    '67,32',
    '78,82',
    '55,38',
    '68,65',
    '72,34',
    '66,65',
    '71,73',
    '93,00',
    '110,00',
    '110,01',
    '99,00',
    '91,00',
  ],
  [
    '3',
    'Persentase C',
    '61,09',
    '59,41',
    '61,02',
    '63,87',
    '66,49',
    '51,93',
    '54,66',
    '64,07',
    '58,76',
    '57,85',
    '85,01',
    '92,00',
    '105,00',
    '92,00',
    '87,01',
  ],
  [
    '4',
    'Persentase D',
    '59,49',
    '67,60',
    '68,16',
    '72,03',
    '55,99',
    '65,44',
    '72,33',
    '63,39',
    '63,39',
    '48,15',
    '110,00',
    '107,00',
    '93,00',
    '88,00',
    '86,00',
  ],
];

it.each([
  ['1', '2', '3', '4', '5'],
  ['Tahun 1', 'Tahun 2', 'Tahun 3', 'Tahun 4', 'Tahun 5'],
  ['I', 'II', 'III', 'IV', 'V'],
  ['Ke-1', 'Ke-2', 'Ke-3', 'Ke-4', 'Ke-5'],
])('the years of a plan that each group counts anew go together: %s', (...tahun) => {
  const t = tc23(tahun);
  expect(temuan(t)).toEqual([]);
  // The ratio of the fourth year is of its own target and result: K3 ÷ F3 is P3, not K3 ÷ G3.
  const salah = t.map((b, i) => b.map((s, j) => (i === 2 && j === 10 ? '69,29' : s)));
  expect(temuan(salah)).toEqual([['galat', 'K3', 'P3']]);
});
