/**
 * Columns of which one is a fixed multiple of another, beside a percentage that happens to lie near the ratio of the two. No figure of these tables
 * is wrong; the right ones are worked out by hand.
 */
import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (kepala: readonly string[], baris: readonly string[]) =>
  periksaTabel([{ baris: [[...kepala], ...baris.map((b, i) => [`Kegiatan ${i + 1}`, ...b.split(' ')])] }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.lokasi.sel, t.semestinya]);

describe('a column that is a fixed multiple of another is no product with a percentage', () => {
  it.each([
    [
      // Half of it; 300 × 49,63 % would be 149, 300 × 32,56 % 98.
      ['Uraian', 'Tahun Lalu', 'Tahun Ini', 'Persen'],
      [
        '72 36 50,59',
        '300 150 49,63',
        '8 4 48,41',
        '4 2 57,80',
        '72 36 50,83',
        '2 1 53,06',
        '24 12 51,04',
        '40 20 51,32',
        '24 12 45,62',
        '300 150 32,56',
        '8 4 54,28',
        '2 1 55,59',
      ],
    ],
    [
      // Twice of it, the other way round: 14 ÷ 57,55 % would be 24.
      ['Uraian', 'Sampai Tahun Lalu', 'Tahun Ini', 'Persen'],
      [
        '120 60 50,03',
        '24 12 57,55',
        '40 20 53,62',
        '2 1 48,87',
        '300 150 50,00',
        '24 12 49,13',
        '2 1 46,69',
        '24 12 52,94',
        '72 36 55,75',
        '4 2 48,68',
        '24 12 49,12',
        '24 12 50,99',
        '8 4 51,16',
      ],
    ],
    [
      // A quarter of it: 400 × 27,04 % would be 108.
      ['Uraian', 'Setahun', 'Persen', 'Triwulan'],
      [
        '4 24,11 1',
        '8 26,32 2',
        '12 25,84 3',
        '400 27,04 100',
        '16 23,93 4',
        '4 28,05 1',
        '20 25,21 5',
        '200 22,46 50',
        '8 25,92 2',
        '24 24,70 6',
        '12 26,01 3',
        '28 25,03 7',
      ],
    ],
    [
      // A fifth of it, the percentage first: 500 × 18,42 % would be 92.
      ['Uraian', 'Persen', 'Setahun', 'Lima Tahun'],
      [
        '20,11 1 5',
        '21,35 2 10',
        '19,47 3 15',
        '18,42 100 500',
        '20,93 4 20',
        '22,05 1 5',
        '19,21 5 25',
        '20,46 50 250',
        '21,92 2 10',
        '20,70 6 30',
        '19,01 3 15',
        '20,03 7 35',
      ],
    ],
  ])('%j', (kepala, baris) => expect(temuan(kepala, baris)).toEqual([]));

  // Hand: 3.110 × 10 % = 311, 2.650 × 10 % = 265 and so on: the rate is what makes the ratio. 562 would be 10 % of 5.620.
  it('but one with a rate that is the same in most rows is', () => {
    const baris = (pajak: string) => [
      ...[
        '1.200 10 120',
        '740 10 74',
        '3.110 10 311',
        `2.650 10 ${pajak}`,
        '4.370 10 437',
        '1.860 15 279',
        '930 10 93',
      ],
      ...['5.590 10 559', '1.420 10 142', '6.120 5 306', '3.780 10 378', '2.210 10 221', '8.340 10 834'],
    ];
    const kepala = ['Uraian', 'Pokok', 'Tarif (%)', 'Pajak'];
    expect(temuan(kepala, baris('265'))).toEqual([]);
    expect(temuan(kepala, baris('562'))).toEqual([['B5', '5.620']]);
  });
});
