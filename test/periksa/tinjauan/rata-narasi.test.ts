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
