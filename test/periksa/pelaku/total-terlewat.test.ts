import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const galat = (baris: string[][]) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.lokasi.sel, t.semestinya, (t.ikut ?? []).map((l) => l.sel).sort()]);

// Every total below is the sum of its rows by hand, less one row that was left out; all that was made of it carries the error on.
describe('a total that left a row out, and what was made of it', () => {
  // Anggaran: 41.250.000 + 12.480.000 + 7.310.500 = 61.040.500 (12.480.000 missing: 48.560.500); with 55.020.000 it is 116.060.500.
  // Realisasi: 39.900.000 + 11.020.000 + 7.500.250 = 58.420.250; with 54.100.000 it is 112.520.250.
  it('is the one that is wrong, and not the row', () => {
    expect(
      galat([
        ['Kode', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)', '%'],
        ['4', 'PENDAPATAN', '103.580.500', '112.520.250', '108,63'],
        ['4.1', 'Pendapatan Asli Daerah', '48.560.500', '58.420.250', '120,30'],
        ['4.1.01', 'Pajak Daerah', '41.250.000', '39.900.000', '96,73'],
        ['4.1.02', 'Retribusi Daerah', '12.480.000', '11.020.000', '88,30'],
        ['4.1.03', 'Lain-lain', '7.310.500', '7.500.250', '102,60'],
        ['4.2', 'Pendapatan Transfer', '55.020.000', '54.100.000', '98,33'],
        ['4.2.01', 'Dana Alokasi Umum', '40.000.000', '39.300.000', '98,25'],
        ['4.2.02', 'Dana Alokasi Khusus', '15.020.000', '14.800.000', '98,54'],
      ]),
    ).toEqual([['C3', '61.040.500', ['C2', 'E2', 'E3']]]);
  });
  // 85.608.000 + 24.104.000 + 16.300.000 = 126.012.000, without the last 109.712.000.
  it('is so where the remainder was taken of it', () => {
    expect(
      galat([
        ['Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)'],
        ['Kegiatan A', '85.608.000', '80.615.000', '4.993.000'],
        ['Kegiatan B', '24.104.000', '20.024.000', '4.080.000'],
        ['Kegiatan C', '16.300.000', '14.748.000', '1.552.000'],
        ['Jumlah', '109.712.000', '115.387.000', '-5.675.000'],
      ]),
    ).toEqual([['B5', '126.012.000', ['D5']]]);
  });
  // The row itself is wrong where what stands beside it says so: 20.024.000 + 4.080.000 = 24.104.000.
  it('is not blamed where the row is wrong beside it', () => {
    expect(
      galat([
        ['Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)'],
        ['Kegiatan A', '85.608.000', '80.615.000', '4.993.000'],
        ['Kegiatan B', '42.104.000', '20.024.000', '4.080.000'],
        ['Kegiatan C', '16.300.000', '14.748.000', '1.552.000'],
        ['Jumlah', '126.012.000', '115.387.000', '10.625.000'],
      ]),
    ).toEqual([['B3', '24.104.000', []]]);
  });
});

// 150 of a budget of nothing has no percentage: 75,00 was printed of 200.
describe('a correction that leaves what is printed beside it without a value', () => {
  it('speaks against itself', () => {
    expect(
      galat([
        ['Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)'],
        ['Kegiatan A', '85.608.000', '80.615.000', '94,17'],
        ['Kegiatan B', '24.104.000', '20.024.000', '83,07'],
        ['Kegiatan C', '16.300.000', '14.748.000', '90,48'],
        ['Jumlah', '109.712.000', '115.387.000', '105,17'],
      ]).map(([sel]) => sel),
    ).toEqual(['B5']);
  });
});
