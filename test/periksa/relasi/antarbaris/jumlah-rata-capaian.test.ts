import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const galat = (baris: Grid) => periksaTabel([{ baris }]).temuan.filter((t) => t.tingkat !== 'catatan');

describe('a row of totals that prints the mean of an achievement', () => {
  it.each<[string, Grid]>([
    // By hand: 2.770 ÷ 3.000 = 92,33 %; (104 + 98) ÷ 2 = 101.
    [
      'beside a budget',
      [
        ['Program', 'Pagu', 'Realisasi', '% Realisasi', 'Capaian Kinerja (%)'],
        ['A', '1.000', '970', '97,00', '104,00'],
        ['B', '2.000', '1.800', '90,00', '98,00'],
        ['Jumlah', '3.000', '2.770', '92,33', '101,00'],
      ],
    ],
    // 248 ÷ 250 = 99,20 %; 126 ÷ 125 = 100,80 %; 97 ÷ 110 = 88,18 %; 66 ÷ 92 = 71,74 %; their mean 89,98.
    [
      'whose targets have no total',
      [
        [
          'Sasaran',
          'Pagu Anggaran',
          'Realisasi Keuangan',
          'Target Kinerja',
          'Realisasi Kinerja',
          'Capaian Kinerja (%)',
        ],
        ['A', '1.000', '800', '250', '248', '99,20'],
        ['B', '2.000', '1.500', '125', '126', '100,80'],
        ['C', '1.500', '1.200', '110', '97', '88,18'],
        ['D', '500', '400', '92', '66', '71,74'],
        ['Total', '5.000', '3.900', '', '', '89,98'],
      ],
    ],
    // 12 ÷ 12 = 100 %, 38 ÷ 40 = 95 %; their mean 97,50.
    [
      'in columns side by side',
      [
        [
          'No',
          'Program',
          'Target Kinerja',
          'Pagu',
          'Realisasi Kinerja',
          'Realisasi Anggaran',
          'Capaian Kinerja (%)',
          'Capaian Anggaran (%)',
        ],
        ['1', 'A', '12', '1.000', '12', '970', '100,00', '97,00'],
        ['2', 'B', '40', '2.000', '38', '1.800', '95,00', '90,00'],
        ['', 'Jumlah', '', '3.000', '', '2.770', '97,50', '92,33'],
      ],
    ],
  ])('%s', (_, baris) => expect(galat(baris)).toEqual([]));

  it('is still held against the rule of its own rows', () => {
    const [satu] = galat([
      ['Program', 'Pagu', 'Realisasi', '%'],
      ['A', '1.000', '970', '97,00'],
      ['B', '2.000', '1.800', '90,00'],
      ['Jumlah', '3.000', '2.770', '93,50'],
    ]);
    expect([satu?.tingkat, satu?.lokasi.sel, satu?.semestinya]).toEqual(['galat', 'D4', '92,33']);
  });
});

describe('a change between two years', () => {
  // By hand: 131 − 118 = 13; 13 ÷ 118 = 11,02 %.
  it('is of the formula that the other rows follow, however near a short figure comes to another', () => {
    const temuan = galat([
      ['Uraian', '2023', '2024', 'Naik/Turun'],
      ['Narkotika', '118', '131', '11'],
      ['Psikotropika', '24', '19', '-5'],
      ['Miras', '66', '51', '-15'],
      ['Jumlah', '208', '201', '-7'],
    ]);
    expect(temuan.map((t) => [t.lokasi.sel, t.semestinya])).toEqual([['D2', '13']]);
  });
});
