import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const TABEL = {
  nama: 'Tabel 3.1',
  judul: 'Capaian Tahun 2024',
  baris: [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
    ['1', 'Usia Harapan Hidup', 'Tahun', '72,5', '72,81', '100,43'],
    ['2', 'Angka Kematian Ibu', 'per 100.000 KH', '110', '121', '90,00'],
    ['3', 'Prevalensi stunting', '%', '14', '15,4', '90,00'],
    ['4', 'Puskesmas terakreditasi', '%', '60', '65', '108,33'],
    ['5', 'Nilai AKIP', 'Nilai', '75', '76,12', '101,49'],
  ],
};
const periksa = (teks: string, tabel = [TABEL]) =>
  periksaTabel({ tabel, narasi: [{ teks }] }).temuan.map((t) => [t.kode, t.tingkat, t.tercetak, t.semestinya]);

// By hand: 72,81 ÷ 72,5 = 100,43 %; (220 − 121) ÷ 110 = 90 %; (28 − 15,4) ÷ 14 = 90 %; 65 ÷ 60 = 108,33 %; 76,12 ÷ 75 = 101,49 %.
describe('a sentence that follows its own figures and the table', () => {
  it.each([
    'Usia Harapan Hidup mencapai 72,81 tahun dari target 72,5 tahun atau 100,43%.',
    'Pada tahun 2024 Angka Kematian Ibu sebesar 121 dari target 110 per 100.000 KH sehingga capaiannya 90,00%.',
    'Indikator Nilai AKIP ditargetkan 75 dan terealisasi 76,12 (BB) dengan tingkat capaian 101,5 persen.',
    'Capaian indikator Usia Harapan Hidup adalah 100,43% karena realisasi 72,81 dari target 72,5.',
    'Capaian Puskesmas terakreditasi sebesar 65% dari target 60%.',
    'Tabel 3.1 dan triwulan 4: Nilai AKIP mencapai 76,12 dari target 75.',
  ])('%s', (teks) => expect(periksa(teks)).toEqual([]));
});

describe('a sentence that does not', () => {
  it.each([
    [
      'Usia Harapan Hidup mencapai 72,81 tahun dari target 72,5 tahun atau 100,34%.',
      ['P107', 'galat', '100,34', '100,43'],
    ],
    [
      'Nilai AKIP ditargetkan 75 dan terealisasi 76,12 dengan tingkat capaian 101,94 persen.',
      ['P107', 'galat', '101,94', '101,49'],
    ],
    // The sentence and the table both bind the result: 90 % comes of 121, which the table prints.
    [
      'Realisasi Angka Kematian Ibu sebesar 112 dari target 110 per 100.000 KH sehingga capaiannya 90,00%.',
      ['P209', 'galat', '112', '121'],
    ],
    ['Realisasi Nilai AKIP adalah 76,21 dari target sebesar 75.', ['P209', 'galat', '76,21', '76,12']],
    // T ÷ R is a rule too, but the table follows the other one.
    [
      'Target Prevalensi stunting sebesar 14% dengan realisasi 15,4% (capaian 90,91%).',
      ['P209', 'peringatan', '90,91', null],
    ],
  ])('%s', (teks, harapan) => expect(periksa(teks)).toEqual([harapan]));

  it('is a warning where no table says the same: 18 of 20 is 90 % or 110 %', () => {
    expect(periksa('Target 20 kasus, terealisasi 18 kasus dengan capaian 95%.', [])).toEqual([
      ['P107', 'peringatan', '95', '90'],
    ]);
    expect(periksa('Target kriminalitas 20 kasus, terealisasi 18 kasus dengan capaian 95%.', [])).toEqual([
      ['P107', 'peringatan', '95', '110'],
    ]);
  });
});

describe('what is not compared', () => {
  it.each([
    ['another year', 'Nilai AKIP tahun 2023 mencapai 74,05 dari target 74.'],
    ['several years', 'Nilai AKIP tahun 2024 mencapai 77 dari target 75 yang pada 2023 ditetapkan.'],
    ['the end of the plan', 'Nilai AKIP mencapai 76,12 dari target akhir Renstra 80.'],
    ['a comparison', 'Nilai AKIP mencapai 76,12 dari target 75, naik dari 74,05.'],
    ['two indicators', 'Nilai AKIP dan Usia Harapan Hidup mencapai 80 dari target 90.'],
    ['a figure of unknown meaning', 'Nilai AKIP mencapai 77 dari target 75 di 12 desa.'],
    ['a second target', 'Nilai AKIP mencapai 77 dari target 75 dan target 80.'],
    ['a figure that can be read in two ways', 'Nilai AKIP mencapai 1.234 dari target 75.'],
    ['a sentence too long to be one', `Nilai AKIP mencapai 77 dari target 75 ${'dan seterusnya '.repeat(40)}.`],
  ])('%s', (_, teks) => expect(periksa(teks)).toEqual([]));

  it('a row of which the tables print two figures', () => {
    const lain = { nama: 'Tabel 3.2', judul: 'Tahun 2024', baris: TABEL.baris.map((b) => [...b]) };
    (lain.baris[5] as string[])[4] = '76,20';
    const kode = periksa('Nilai AKIP mencapai 80 dari target 75.', [TABEL, lain]).map(([k]) => k);
    expect(kode).not.toContain('P209');
  });
});
