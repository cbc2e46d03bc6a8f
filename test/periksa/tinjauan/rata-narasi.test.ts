import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const baris = [
  ['Program', 'Pagu', 'Realisasi Anggaran', '%'],
  ['A', '2.000.000', '1.500.000', '75'],
];

it('a mean that no table prints is not judged', () => {
  const narasi = [{ teks: 'Rata-rata serapan anggaran mencapai 80%.' }];
  expect(periksaTabel({ tabel: [{ baris }], narasi }).temuan).toEqual([]);
});

const EFISIENSI = ['Sasaran', '% Capaian Kinerja', '% Capaian Realisasi Anggaran', 'Tingkat Efisiensi'];
const sebab = (teks: string, ...isi: string[][]) =>
  periksaTabel({ tabel: [{ baris: isi }], narasi: [{ teks }] })
    .temuan.filter((t) => t.kode === 'P210')
    .map((t) => [t.tercetak, t.semestinya, ...t.penjelasan.map((p) => p.sebab)]);

// Hand: 120 / 60 = 2, 110 / 100 = 1,1, their mean 1,55; (120 + 110) / (60 + 100) = 1,4375: two means. Of two equal rows both are 1,5.
it.each([
  [
    [
      ['A', '120', '60', '2,00'],
      ['B', '110', '100', '1,10'],
      ['Rata-rata', '115', '80', '1,44'],
    ],
    '1,44',
    'cara-rata-rata',
  ],
  [
    [
      ['A', '120', '60', '2,00'],
      ['B', '90', '-', '-'],
      ['Rata-rata', '105', '60', '1,75'],
    ],
    '1,75',
    'cara-rata-rata',
  ],
  [
    [
      ['A', '120', '80', '1,50'],
      ['B', '120', '80', '1,50'],
      ['Rata-rata', '120', '80', '1,50'],
    ],
    '1,50',
    'naskah-lama',
  ],
])('a mean efficiency of 8,30 beside %j', (isi, benar, kode) => {
  expect(sebab('Rata-rata tingkat efisiensi 8,30 %.', EFISIENSI, ...isi)).toEqual([['8,30', benar, kode]]);
});
it('has one reading only where performance and absorption are not printed beside it', () => {
  const isi = [
    ['Sasaran', 'Tingkat Efisiensi'],
    ['A', '2,00'],
    ['B', '1,10'],
    ['Rata-rata', '1,55'],
  ];
  expect(sebab('Rata-rata tingkat efisiensi 8,30 %.', ...isi)).toEqual([['8,30', '1,55', 'naskah-lama']]);
});

it('the mean of one sasaran is not that of the institution, which has several', () => {
  const sasaran = (n: number, a: string, b: string, rata: string) => ({
    nama: `Tabel 3.3.${n} Analisis Pencapaian Sasaran S${n}: Meningkatnya mutu`,
    baris: [
      ['Indikator Kinerja', 'Capaian (%)'],
      [['Mutu air', 'Angka melek'][n - 1] as string, a],
      [['Kunjungan pasar', 'Umur panjang'][n - 1] as string, b],
      ['Rata-rata capaian', rata],
    ],
  });
  const narasi = [{ teks: 'Rata-rata capaian kinerja tahun 2022 78,03 persen.' }];
  // By hand: (90 + 110) ÷ 2 and (60 + 80) ÷ 2; the institution has a mean by weights, of which no table shows the rows.
  const [satu, dua] = [sasaran(1, '90,00', '110,00', '100,00'), sasaran(2, '60,00', '80,00', '70,00')];
  expect(periksaTabel({ tabel: [satu, dua], narasi }).temuan).toEqual([]);
  // Of the only one it is.
  expect(periksaTabel({ tabel: [satu], narasi }).temuan.map((t) => t.kode)).toEqual(['P210']);
});

it('what came of all years up to one, or of a year up to a quarter, is not what came of the year', () => {
  const tabel = (judul: string, nilai: string) => ({
    nama: 'Tabel 3.1 Capaian Tahun 2024',
    baris: [
      ['Indikator Kinerja', 'Satuan', judul],
      ['Persentase Penduduk Miskin Kepulauan', 'persen', nilai],
      ['Rasio Gini Pegunungan', 'nilai', '5,00'],
    ],
  });
  const kode = (judul: string) =>
    periksaTabel([tabel('Realisasi 2024', '19,76'), tabel(judul, '92,62')]).temuan.map((t) => t.kode);
  expect(kode('Realisasi 2024')).toEqual(['P210']);
  expect(kode('Realisasi sampai 2024')).toEqual([]);
  expect(kode('Realisasi s.d. 2024')).toEqual([]);
});
