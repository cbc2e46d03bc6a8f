import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);
const keras = (baris: string[][]) => temuan(baris).filter(([tingkat]) => tingkat !== 'catatan');

// 4.321 + 2.345 + 1.876 + 1.461 = 10.003: shares of 43,197; 23,443; 18,754 and 14,606.
const umur = (persen: readonly string[], total = '100,00') => [
  ['Umur', 'Jumlah (jiwa)', 'Persentase (%)'],
  ...['4.321', '2.345', '1.876', '1.461'].map((n, i) => [`Kelompok ${'ABCD'[i]}`, n, persen[i] ?? '']),
  ['Jumlah', '10.003', total],
];

describe('a share that is a unit off', () => {
  // 43,20 + 23,44 + 18,75 + 14,61 = 100,00.
  it('is what it is where all are rounded', () => {
    expect(temuan(umur(['43,20', '23,44', '18,75', '14,61']))).toEqual([]);
  });
  it('is no error, up or down, where they come to a hundred with it', () => {
    // 43,21 + 23,43 + 18,75 + 14,61 = 100,00, and 23,443 cut off would be 23,44.
    expect(keras(umur(['43,21', '23,43', '18,75', '14,61']))).toEqual([]);
  });
  it('is one where they do not', () => {
    // 43,21 + 23,44 + 18,75 + 14,61 = 100,01.
    expect(keras(umur(['43,21', '23,44', '18,75', '14,61']))).toEqual([['galat', 'C2', '43,20']]);
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
