import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);
const keras = (baris: string[][]) => temuan(baris).filter(([tingkat]) => tingkat !== 'catatan');

// 4.321 + 2.345 + 1.876 + 500 + 500 + 300 + 161 = 10.003: shares of 43,197; 23,443; 18,754; 4,999; 4,999; 2,999 and 1,610. The last four are
// printed as 5,00 + 5,00 + 3,00 + 1,61 = 14,61.
const EKOR = ['5,00', '5,00', '3,00', '1,61'];
const umur = (persen: readonly string[], total = '100,00') => [
  ['Umur', 'Jumlah (jiwa)', 'Persentase (%)'],
  ...['4.321', '2.345', '1.876', '500', '500', '300', '161'].map((n, i) => [
    `Kelompok ${'ABCDEFG'[i]}`,
    n,
    persen[i] ?? '',
  ]),
  ['Jumlah', '10.003', total],
];

const diganti = (isi: readonly string[], ke: number, baru: string): string[] =>
  isi.map((s, i) => (i === ke ? baru : s));

describe('a share that is a unit off', () => {
  // 43,20 + 23,44 + 18,75 + 14,61 = 100,00.
  it('is what it is where all are rounded', () => {
    expect(temuan(umur(['43,20', '23,44', '18,75', ...EKOR]))).toEqual([]);
  });
  it('is no error, up or down, where they come to a hundred with it', () => {
    // 43,21 + 23,43 + 18,75 + 14,61 = 100,00, and 23,443 cut off would be 23,44.
    expect(keras(umur(['43,21', '23,43', '18,75', ...EKOR]))).toEqual([]);
  });
  it('nor where one of the figures is the slip', () => {
    const salah = umur(['43,21', '23,43', '18,75', ...EKOR]).map((b) => b.map((s) => (s === '1.876' ? '1.276' : s)));
    expect(keras(salah)).toEqual([['galat', 'B4', '1.876']]);
  });
  it('is one where they do not', () => {
    // 43,21 + 23,44 + 18,75 + 14,61 = 100,01.
    expect(keras(umur(['43,21', '23,44', '18,75', ...EKOR]))).toEqual([['galat', 'C2', '43,20']]);
  });
  it('nor where another one, or the total, is a slip without which they would', () => {
    // 9,99 stands for 4,99, which cuts 4,999 off, and 106,00 for 100,00: 43,21 + 23,44 + 18,75 + 4,99 + 5,00 + 3,00 + 1,61 = 100,00.
    const genap = ['43,21', '23,44', '18,75', '4,99', '5,00', '3,00', '1,61'];
    expect(keras(umur(diganti(genap, 3, '9,99')))).toEqual([['galat', 'C5', '5,00']]);
    expect(keras(umur(genap, '106,00'))).toEqual([['galat', 'C9', '100,00']]);
    // Of two that are wrong neither is known.
    expect(keras(umur(diganti(diganti(genap, 4, '8,00'), 5, '9,00'))).map(([, sel]) => sel)).toEqual([
      'C6',
      'C7',
      'C2',
    ]);
  });
  it('but it is one where that would not do', () => {
    // 43,21 + 23,44 + 18,75 + 14,61 = 100,01.
    expect(keras(umur(['43,21', '23,44', '18,75', ...EKOR], '106,00')).map(([, sel]) => sel)).toEqual(['C9', 'C2']);
  });
  it('nor of a sum that no row prints', () => {
    // 612 + 1.205 + 918 + 765 = 3.500: 17,486; 34,429; 26,229 and 21,857. 17,49 + 34,43 + 26,23 + 21,85 = 100,00 cuts the last off, and
    // 17,50 + 34,43 + 26,22 + 21,85 = 100,00 as well; 17,50 + 34,43 + 26,23 + 21,85 = 100,01.
    const desa = (persen: readonly string[]) => [
      ['Desa', 'Penduduk (jiwa)', 'Persentase (%)'],
      ...['612', '1.205', '918', '765'].map((n, i) => [`Desa ${'ABCD'[i]}`, n, persen[i] ?? '']),
    ];
    expect(keras(desa(['17,49', '34,43', '26,23', '21,85']))).toEqual([]);
    expect(keras(desa(['17,50', '34,43', '26,22', '21,85']))).toEqual([]);
    expect(keras(desa(['17,50', '34,43', '26,23', '21,85']))).toEqual([['galat', 'C2', '17,49']]);
  });
  it('but a whole percent is one', () => {
    // 1.512 + 3.024 + 2.464 = 7.000: 21,6; 43,2 and 35,2 %. 23 is two off, 44 one, 33 two; 22 + 44 + 34 = 100.
    const kasar = [
      ['Umur', 'Jumlah (jiwa)', 'Persentase (%)'],
      ['A', '1.512', '22'],
      ['B', '3.024', '43'],
      ['C', '1.120', '17'],
      ['D', '1.344', '18'],
      ['Jumlah', '7.000', '100'],
    ];
    expect(keras(kasar).map(([, sel]) => sel)).toEqual(['C4', 'C5']);
  });
  it('within a part of the whole as well', () => {
    // 417.000 + 833.000 = 1.250.000 and 1.919.320 + 830.680 = 2.750.000, of 4.000.000: 47,983 and 20,767. 47,98 + 20,77 = 68,75; so do
    // 47,99, a unit too much, and 20,76, cut off.
    const lahan = (a: string, b: string) => [
      ['No', 'Penggunaan', 'Luas (m2)', 'Persentase (%)'],
      ['1', 'Sawah', '1.250.000', '31,25'],
      ['1.1', 'Irigasi', '417.000', '10,43'],
      ['1.2', 'Tadah hujan', '833.000', '20,83'],
      ['2', 'Bukan sawah', '2.750.000', '68,75'],
      ['2.1', 'Kebun', '1.919.320', a],
      ['2.2', 'Tegal', '830.680', b],
      ['', 'Jumlah', '4.000.000', '100,00'],
    ];
    expect(keras(lahan('47,98', '20,77'))).toEqual([]);
    expect(keras(lahan('47,99', '20,76'))).toEqual([]);
    expect(keras(lahan('47,99', '20,77'))).toEqual([['galat', 'D6', '47,98']]);
  });
});
