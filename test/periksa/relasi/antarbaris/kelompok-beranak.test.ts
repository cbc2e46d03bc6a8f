import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const galat = (baris: Grid) => periksaTabel([{ baris }]).temuan.filter((t) => t.tingkat === 'galat');

describe('rows of groups above their members', () => {
  it.each<[string, Grid]>([
    // By hand: 8 + 13 = 21; all rows make 42.
    [
      'one of them with a single member',
      [
        ['Jabatan', 'Laki-laki', 'Perempuan', 'Jumlah'],
        ['Struktural', '5', '3', '8'],
        ['Eselon III', '1', '1', '2'],
        ['Eselon IV', '4', '2', '6'],
        ['Fungsional', '9', '4', '13'],
        ['Analis', '9', '4', '13'],
        ['Total', '14', '7', '21'],
      ],
    ],
    // 55 + 10 + 5 = 70; all rows make 135.
    [
      'and one with none',
      [
        ['Uraian', 'L', 'P', 'Jumlah'],
        ['A. PNS', '30', '25', '55'],
        ['1. Golongan IV', '10', '5', '15'],
        ['2. Golongan III', '20', '20', '40'],
        ['B. PPPK', '4', '6', '10'],
        ['1. Golongan IX', '4', '6', '10'],
        ['C. Honorer', '3', '2', '5'],
        ['Jumlah Seluruhnya', '37', '33', '70'],
      ],
    ],
    // The mean of 91,50 and 80,18 is 85,84; 508.625 ÷ 605.250 would be 84,04.
    [
      'and a row of means prints that of the percentages',
      [
        ['Tahun', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)', 'Silpa (Rp)'],
        ['2020', '412.000.000', '377.000.000', '91,50', '35.000.000'],
        ['2021', '798.500.000', '640.250.000', '80,18', '158.250.000'],
        ['Rata-rata', '605.250.000', '508.625.000', '85,84', '96.625.000'],
      ],
    ],
  ])('%s', (_, baris) => expect(galat(baris)).toEqual([]));
});
