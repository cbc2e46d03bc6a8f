import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const TAHUN = ['2022', '2023', '2024'];
const KEPALA = ['Program', ...TAHUN.map((t) => `Pagu ${t} (Rp)`), 'Jumlah (Rp)', 'Kondisi Akhir (Rp)'];
const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris: [KEPALA, ...baris] }])
    .temuan.filter((t) => t.kode === 'P102')
    .map((t) => [t.lokasi.sel, t.semestinya]);

// Hand: 11 + 12 + 14 = 37 million, 21 + 23 + 25 = 69 million, 31 + 32 + 37 = 100 million.
const A = ['Program A', '11.000.000', '12.000.000', '14.000.000', '37.000.000', '14.000.000'];
const B = ['Program B', '21.000.000', '23.000.000', '25.000.000', '69.000.000', '25.000.000'];
const C = ['Program C', '31.000.000', '32.000.000', '37.000.000', '100.000.000', '37.000.000'];
const ganti = (b: string[], ke: number, isi: string) => b.map((s, i) => (i === ke ? isi : s));

describe('years of money and their sum', () => {
  it('are left alone where they add up, whatever headings stand between', () =>
    expect(temuan(['Urusan wajib', '', '', '', '', ''], A, B, C)).toEqual([]));
  it('show the row that does not', () =>
    expect(temuan(A, B, ganti(C, 4, '190.000.000'))).toEqual([['E4', '100.000.000']]));
  it('say nothing where most rows do not add up', () =>
    expect(temuan(A, ganti(B, 4, '96.000.000'), ganti(C, 4, '190.000.000'))).toEqual([]));
  // Hand: 11 + 21 + 31 = 63, 12 + 23 + 32 = 67, 14 + 25 + 37 = 76, 63 + 67 + 76 = 206 million.
  it('add up in the total as well', () =>
    expect(temuan(A, B, C, ['JUMLAH', '63.000.000', '67.000.000', '76.000.000', '206.000.000', '76.000.000'])).toEqual(
      [],
    ));
});
