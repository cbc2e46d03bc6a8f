import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);
const galat = (baris: string[][]) => temuan(baris).filter(([tingkat]) => tingkat === 'galat');

describe('shares of a sum that no row prints', () => {
  // 312 + 705 + 1.218 + 265 = 2.500: 12,48; 28,20; 48,72 and 10,60 %.
  const desa = (persen: readonly string[], tengah = '705') => [
    ['Desa', 'Jumlah Penduduk', 'Persentase (%)'],
    ['A', '312', persen[0] ?? ''],
    ['B', tengah, persen[1] ?? ''],
    ['C', '1.218', persen[2] ?? ''],
    ['D', '265', persen[3] ?? ''],
  ];
  it('are bound by it', () => {
    expect(galat(desa(['12,48', '28,20', '48,72', '10,60']))).toEqual([]);
    expect(galat(desa(['12,48', '28,20', '78,72', '10,60']))).toEqual([['galat', 'C4', '48,72']]);
  });
  it('show which of the parts is wrong, though the share of every part is another one with it', () => {
    // 312 + 765 + 1.218 + 265 = 2.560: 12,19; 29,88; 47,58 and 10,35 %.
    expect(galat(desa(['12,48', '28,20', '48,72', '10,60'], '765'))).toEqual([['galat', 'B3', '705']]);
    // Two are wrong, or the shares are of something else: they come to no hundred, or no slip explains them.
    expect(galat(desa(['12,48', '28,20', '48,72', '30,60'], '765'))).toEqual([]);
    expect(galat(desa(['12,48', '28,20', '48,72', '10,60'], '965'))).toEqual([]);
  });
  it('though another column stands between', () => {
    // 312 ÷ 40 = 7,8; 705 ÷ 50 = 14,1; 1.218 ÷ 60 = 20,3; 265 ÷ 25 = 10,6.
    const baris = [
      ['Desa', 'Penduduk', 'Luas', 'Persentase (%)'],
      ['A', '312', '40', '12,48'],
      ['B', '705', '50', '28,20'],
      ['C', '1.218', '60', '48,72'],
      ['D', '265', '25', '16,60'],
    ];
    expect(galat(baris)).toEqual([['galat', 'D5', '10,60']]);
  });
  it('and in a column of amounts', () => {
    // 1,5 + 2,25 + 3,75 = 7,5 million: 20, 30 and 50 %; of three shares two of which have one digit nothing is known.
    const belanja = (dua: string) => [
      ['Belanja', 'Realisasi Anggaran', 'Porsi (%)'],
      ['Pegawai', '1.537.000', '20,49'],
      ['Barang', '2.213.000', '29,51'],
      ['Modal', '3.750.000', dua],
    ];
    // 1.537 + 2.213 + 3.750 = 7.500: 20,493; 29,507 and 50 %.
    expect(galat(belanja('50,00'))).toEqual([]);
    expect(galat(belanja('56,00'))).toEqual([['galat', 'C4', '50,00']]);
  });
  it('are not looked for where only one of them holds, nor in short or long lists', () => {
    expect(galat(desa(['12,48', '22,20', '43,72', '16,60']))).toEqual([]);
    // 10 ÷ 40 = 25 %.
    expect(
      galat([
        ['Desa', 'Jumlah', 'Persentase (%)'],
        ['A', '10', '25,00'],
        ['B', '30', '57,00'],
      ]),
    ).toEqual([]);
    const panjang = Array.from({ length: 64 }, (_, i) => [`Desa ${i}`, '125', i === 9 ? '7,56' : '1,56']);
    expect(galat([['Desa', 'Jumlah', 'Persentase (%)'], ...panjang])).toEqual([]);
  });
  it('are none of a figure that a row does not print, and of a weight that was set', () => {
    expect(galat(desa(['12,48', '28,20', '78,72', '10,60'], ''))).toEqual([]);
    const bobot = [
      ['Unsur', 'Skor', 'Bobot (%)'],
      ['A', '312', '12,48'],
      ['B', '705', '28,20'],
      ['C', '1.218', '78,72'],
      ['D', '265', '10,60'],
    ];
    expect(galat(bobot)).toEqual([]);
  });
});
