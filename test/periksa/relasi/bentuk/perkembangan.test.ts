import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)]);

// Hand: 10 ÷ 1.525 = 0,656 %; 6 ÷ 1.541 = 0,389 %; 16 ÷ 3.066 = 0,522 %.
const penduduk = (laju: readonly string[], ini = '1.535') => [
  ['Jumlah', 'Laki-laki', 'Perempuan', 'Semua'],
  ['Jumlah penduduk tahun ini', ini, '1.547', '3.082'],
  ['Jumlah penduduk tahun lalu', '1.525', '1.541', '3.066'],
  ['Persentase perkembangan', ...laju],
];

it('growth below this year and the last is named where it is another', () => {
  expect(temuan(...penduduk(['0,66 %', '0,39 %', '0,52 %']))).toEqual([]);
  expect(temuan(...penduduk(['0,66 %', '0,93 %', '0,52 %']))).toEqual([['galat', 'C4']]);
  // 60 ÷ 1.525 = 3,93 %.
  expect(temuan(...penduduk(['0,66 %', '0,39 %', '0,52 %'], '1.585'))).toEqual([['galat', 'B4', 'B2']]);
});

it('is asked about in two columns', () => {
  const dua = penduduk(['0,66 %', '0,93 %', '']).map((b) => b.slice(0, 3));
  expect(temuan(...dua).map(([, sel]) => sel)).toEqual(['C4']);
});

it('of a decline is printed without its sign as well', () => {
  // Hand: −10 ÷ 1.535 = −0,651 %; −6 ÷ 1.547 = −0,388 %.
  const turun = (satu: string) => [
    ['Jumlah', 'Laki-laki', 'Perempuan'],
    ['Jumlah KK tahun lalu', '1.535', '1.547'],
    ['Jumlah KK tahun sekarang', '1.525', '1.541'],
    ['Prosentase Perkembangan', satu, '-0,39 %'],
  ];
  expect(temuan(...turun('0,65 %'))).toEqual([]);
  expect(temuan(...turun('-0,65 %'))).toEqual([]);
});

it('needs both rows right above', () => {
  const [kepala = [], ini = [], lalu = [], laju = []] = penduduk(['0,66 %', '0,93 %', '0,52 %']);
  expect(temuan(kepala, ini, laju)).toEqual([]);
  expect(temuan(kepala, lalu, ini, ['Rata-rata', '1.530', '1.544', '3.074'], laju)).toEqual([]);
});
