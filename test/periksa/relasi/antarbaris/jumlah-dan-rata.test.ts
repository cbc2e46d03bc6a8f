import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

type Grid = readonly (readonly string[])[];
const periksa = (baris: Grid) => periksaTabel([{ baris }]);
const temuan = (baris: Grid) => periksa(baris).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);
const ganti = (t: Grid, sel: string, isi: string): string[][] =>
  t.map((b, i) => b.map((s, j) => (sel === `${'ABC'[j]}${i + 1}` ? isi : s)));

// By hand: 46 + 47 + 45 + 52 = 190; 190 ÷ 4 = 47,5.
const SKOR: Grid = [
  ['Unsur', 'Rata-rata Skor'],
  ['Kemudahan', '4,6'],
  ['Navigasi', '4,7'],
  ['Informasi', '4,5'],
  ['Tampilan', '5,2'],
  ['Jumlah', '19,0'],
  ['Rata-rata', '4,75'],
];

describe('a total and a mean of the same rows', () => {
  it('are told by each other, whatever their column is called', () => {
    for (const judul of ['Rata-rata Skor', 'Skor', 'Hasil'])
      expect(periksa(ganti(SKOR, 'B1', judul))).toMatchObject({
        temuan: [],
        cakupan: { terikat: 6 },
      });
    expect(periksa(ganti(SKOR, 'A7', 'Rata-rata Poin')).cakupan.terikat).toBe(6);
    expect(temuan(ganti(SKOR, 'B7', '4,95'))).toEqual([['galat', 'B7', '4,75']]);
    expect(temuan(ganti(SKOR, 'B6', '13,0'))).toEqual([['galat', 'B6', '19,0']]);
  });
  it('the mean above the total as well', () => {
    const terbalik = [...SKOR.slice(0, 5), SKOR[6] ?? [], SKOR[5] ?? []];
    expect(temuan(terbalik)).toEqual([]);
    expect(temuan(ganti(terbalik, 'B6', '4,95'))).toEqual([['galat', 'B6', '4,75']]);
  });
  it('a row is wrong where neither is made of the rows, and the mean is that of the total', () => {
    const [satu] = periksa(ganti(SKOR, 'B3', '9,7')).temuan;
    expect([satu?.tingkat, satu?.pesan]).toEqual(['galat', expect.stringContaining('B3')]);
  });
  it('a mean that no slip makes is of something else', () => {
    expect(temuan(ganti(SKOR, 'B7', '3,18'))).toEqual([]);
  });
  it('rows of which two differ are others than those that were added up', () => {
    expect(temuan(ganti(ganti(SKOR, 'B3', '9,7'), 'B4', '8,1'))).toEqual([]);
  });
});

describe('shares of a sum that the table does not print', () => {
  // By hand, of 476: 36,97; 31,51; 19,96; 11,55 %.
  const PERAN: Grid = [
    ['Peran', 'Jumlah', 'Persentase'],
    ['Pelatih', '176', '37,0%'],
    ['Penggerak', '150', '31,5%'],
    ['Lainnya', '95', '20,0%'],
    ['Relawan', '55', '11,6%'],
  ];
  it('one that is wrong is told by round ones too, which say less each', () => {
    expect(temuan(PERAN)).toEqual([]);
    expect(temuan(ganti(PERAN, 'C3', '91,5%'))).toEqual([['galat', 'C3', '31,51']]);
    expect(temuan(ganti(PERAN, 'C4', '26,0%'))).toEqual([['galat', 'C4', '19,96']]);
  });
});
