import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const periksa = (...baris: string[][]) => {
  const { ringkasan, temuan } = periksaTabel([{ baris }]);
  return { relasi: ringkasan.relasi, temuan: temuan.map((t) => [t.lokasi.sel, t.semestinya]) };
};
const KINERJA = ['Indikator', 'Target', 'Realisasi', 'Capaian'];
const ANGGARAN = ['Program', 'Pagu', 'Realisasi Anggaran', '%'];

describe('a total under a column of which the rule is not known', () => {
  // 10 / 20, 15 / 30 and 20 / 40 are 50 %, and not 3, 4, 5, whose mean is 4.
  const isi = [
    ['A', '20', '10', '3'],
    ['B', '30', '15', '4'],
    ['C', '40', '20', '5'],
  ];
  it('is a mean where it is one', () =>
    expect(periksa(KINERJA, ...isi, ['JUMLAH', '', '', '4'])).toEqual({ relasi: 1, temuan: [] }));
  it('is nothing that is known where it is none', () =>
    expect(periksa(KINERJA, ...isi, ['JUMLAH', '', '', '9'])).toEqual({ relasi: 0, temuan: [] }));
  it('may follow from its own figures: 45 / 90 = 50', () =>
    expect(periksa(KINERJA, ...isi, ['JUMLAH', '90', '45', '50'])).toEqual({ relasi: 3, temuan: [] }));
});

describe('a total over rows without percentages', () => {
  const isi = [
    ['A', '2.000.000', '1.500.000', ''],
    ['B', '1.000.000', '500.000', ''],
  ];
  // Hand: 2.000.000 / 3.000.000 = 66,67; the means 1.000.000 / 1.500.000 are the same.
  it('is the ratio of its own figures', () => {
    expect(periksa(ANGGARAN, ...isi, ['JUMLAH', '3.000.000', '2.000.000', '66,67']).temuan).toEqual([]);
    expect(periksa(ANGGARAN, ...isi, ['JUMLAH', '3.000.000', '2.000.000', '86,67']).temuan).toEqual([['D4', '66,67']]);
  });
  it('so is a row of means, but no claim is made of it', () => {
    expect(periksa(ANGGARAN, ...isi, ['Rata-rata', '1.500.000', '1.000.000', '66,67'])).toEqual({
      relasi: 1,
      temuan: [],
    });
  });
});

it('a rest whose total lacks a figure is bound by its column alone: 500.000 + 500.000', () => {
  const isi = [
    ['A', '2.000.000', '1.500.000', '500.000'],
    ['B', '1.000.000', '500.000', '500.000'],
  ];
  const kepala = ['Program', 'Pagu', 'Realisasi Anggaran', 'Sisa'];
  expect(periksa(kepala, ...isi, ['JUMLAH', '3.000.000', '', '1.000.000']).temuan).toEqual([]);
  expect(periksa(kepala, ...isi, ['JUMLAH', '3.000.000', '', '1.100.000']).temuan).toEqual([['D4', '1.000.000']]);
});

// Hand: (80 + 70) / 2 = 75.
it.each([
  ['Capaian', [['B4', '75']]],
  ['Serapan', [['B4', '75']]],
  ['Nilai', []],
])('a mean of a column %s that is none: %j', (judul, kena) => {
  expect(periksa(['Uraian', judul], ['A', '80'], ['B', '70'], ['Rata-rata', '60']).temuan).toEqual(kena);
  expect(periksa(['Uraian', judul], ['A', '80'], ['B', '70'], ['Rata-rata', '75']).temuan).toEqual([]);
});

describe('a mean over figures of which the rows show what stands behind them', () => {
  const kepala = ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
  // Hand: 100,4276; 90; 90; 100 exactly (not 99,5 to 101); 108,3333; 99 and 101,4933: the mean is 98,46.
  const isi = [
    ['1', 'Derajat kesehatan', 'Usia Harapan Hidup', '72,5', '72,81', '100,43'],
    ['', '', 'Angka Kematian Ibu', '110', '121', '90,00'],
    ['2', 'Kesehatan balita', 'Prevalensi stunting', '14', '15,4', '90,00'],
    ['', '', 'Balita gizi buruk dirawat', '100', '100', '100'],
    ['3', 'Layanan', 'Puskesmas paripurna', '60', '65', '108,33'],
    ['', '', 'Indeks Kepuasan Masyarakat', '85', '84,15', '99,00'],
    ['4', 'Akuntabilitas', 'Nilai AKIP', '75', '76,12', '101,49'],
  ];
  it.each([
    ['98,46', []],
    // A 100 that stood for 101 would allow it.
    ['98,61', [['F9', '98,46']]],
    // The mean of the rows below the merged cells, 96,33, is no mean of anything.
    ['96,48', [['F9', '98,46']]],
  ])('%s', (rata, kena) =>
    expect(periksa(kepala, ...isi, ['Rata-rata capaian', '', '', '', '', rata]).temuan).toEqual(kena),
  );
});
