import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

// Hand: 1.855.457.005 ÷ 1.928.950.000 = 96,19 %; 5.667.659.590 ÷ 7.166.088.748 = 79,09 %; 880.581.630 ÷ 1.231.582.700 = 71,50 %;
// 1.928.950.000 + 7.166.088.748 + 1.231.582.700 = 10.326.621.448, 8.403.698.225 of it, 81,38 %.
const PROGRAM = {
  nama: 'Tabel 3.1',
  baris: [
    ['No', 'Program', 'Pagu', 'Realisasi', '%'],
    ['1', 'Program Pendidikan', '1.928.950.000', '1.855.457.005', '96,19'],
    ['2', 'Program Kesehatan', '7.166.088.748', '5.667.659.590', '79,09'],
    ['3', 'Program UMKM', '1.231.582.700', '880.581.630', '71,50'],
    ['', 'Jumlah', '10.326.621.448', '8.403.698.225', '81,38'],
  ],
};
const temuan = (teks: string) =>
  periksaTabel({ tabel: [PROGRAM], narasi: [{ teks }] }).temuan.map((t) => [t.kode, t.tercetak, t.semestinya]);

describe('several names with a figure for each', () => {
  it.each([
    'Pagu Program Pendidikan dan Program Kesehatan masing-masing Rp1.928.950.000 dan Rp7.166.088.748.',
    'Realisasi anggaran Program Pendidikan, dan Program Kesehatan masing-masing sebesar Rp1.855.457.005 dan Rp5.667.659.590.',
    'Realisasi Program UMKM dan Program Kesehatan berturut-turut Rp880,58 juta dan Rp5,67 miliar.',
    'Serapan Program Pendidikan, Program Kesehatan dan Program UMKM masing-masing sebesar 96,19%, 79,09% dan 71,50%.',
    'Terdapat 2 program, Program Pendidikan dan Program UMKM, masing-masing terealisasi Rp1.855.457.005 (96,19%) dan Rp880.581.630 (71,50%).',
    'Program UMKM menyerap Rp880.581.630, sedangkan Program Pendidikan dan Program Kesehatan masing-masing Rp1.855.457.005 dan Rp5.667.659.590.',
    // Only one of the two names is that of a row; more figures than names.
    'Realisasi Program Pendidikan dan Kesehatan masing-masing sebesar Rp1.855.457.005 dan Rp5.667.659.590.',
    'Pagu Program Pendidikan dan Program Kesehatan masing-masing Rp1.928.950.000 dan Rp7.166.088.748 dari Rp10.326.621.448.',
    'Anggaran dan realisasi Program Pendidikan masing-masing sebesar Rp1.928.950.000 dan Rp1.855.457.005.',
    // What stands beside the list speaks of another thing.
    'Realisasi Program Kesehatan dan Program UMKM masing-masing Rp5.667.659.590 dan Rp880.581.630, sedangkan nilai kontrak Program Pendidikan Rp1.705.000.000.',
    'Nilai kontrak Program Pendidikan Rp1.705.000.000, realisasi Program Kesehatan dan Program UMKM masing-masing Rp5.667.659.590 dan Rp880.581.630.',
    'Serapan Program Kesehatan dan Program UMKM masing-masing 79,09% dan 71,50%, sedangkan capaian fisik Program Pendidikan 98,50%.',
  ])('that are those of the table: %s', (teks) => {
    expect(temuan(teks)).toEqual([]);
  });

  it.each([
    [
      'Pagu Program Pendidikan dan Program Kesehatan masing-masing Rp1.982.950.000 dan Rp7.166.088.748.',
      '1.928.950.000',
    ],
    [
      'Pagu Program Pendidikan dan Program Kesehatan masing-masing Rp1.928.950.000 dan Rp7.116.088.748.',
      '7.166.088.748',
    ],
    ['Serapan Program Pendidikan dan Program UMKM masing-masing sebesar 96,19% dan 91,50%.', '71,50'],
    ['Anggaran dan realisasi Program UMKM masing-masing Rp1.231.582.700 dan Rp808.581.630.', '880.581.630'],
  ])('of which one is not: %s', (teks, benar) => {
    expect(temuan(teks).map(([kode, , semestinya]) => [kode, semestinya])).toEqual([['P209', benar]]);
  });
});
