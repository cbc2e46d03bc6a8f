import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const periksa = (baris: string[][]) => periksaTabel({ tabel: [{ baris }] });
const keluhan = (baris: string[][]) =>
  periksa(baris).temuan.flatMap((t) => (t.tingkat === 'catatan' ? [] : [[t.tingkat, t.lokasi.sel]]));
const diganti = (baris: string[][], r: number, k: number, isi: string): string[][] =>
  baris.map((b, i) => (i === r ? b.map((s, j) => (j === k ? isi : s)) : b));

// 114 ÷ 120 = 95 %; 133 ÷ 135 = 98,52 %; 90 ÷ 100 = 90 %; 337 ÷ 355 = 94,93 %.
const CAPAIAN = [
  ['Uraian', 'Januari', 'Februari', 'Maret', 'Jumlah'],
  ['Target', '120', '135', '100', '355'],
  ['Realisasi', '114', '133', '90', '337'],
  ['Capaian (%)', '95,00', '98,52', '90,00', '94,93'],
];
// 12.000 ÷ 12 = 1.000; 13.500 ÷ 9 = 1.500; 10.000 ÷ 25 = 400; 35.500 ÷ 46 = 771,7.
const KEPADATAN = [
  ['Uraian', 'Kec. A', 'Kec. B', 'Kec. C', 'Jumlah'],
  ['Penduduk', '12000', '13500', '10000', '35500'],
  ['Luas (km2)', '12', '9', '25', '46'],
  ['Kepadatan (jiwa/km2)', '1000', '1500', '400', '772'],
];
// 50 ÷ 500 = 10 %; 30 ÷ 400 = 7,5 %; 80 ÷ 900 = 8,89 %.
const PREVALENSI = [
  ['Uraian', 'Laki-laki', 'Perempuan', 'Jumlah'],
  ['Balita', '500', '400', '900'],
  ['Stunting', '50', '30', '80'],
  ['Prevalensi stunting (%)', '10,00', '7,50', '8,89'],
];
// 100 × 12.000 = 1.200.000; 200 × 5.000 = 1.000.000; 2.200.000 ÷ 300 = 7.333,3: the factor in the middle is the rate.
const HARGA = [
  ['Uraian', 'Beras', 'Jagung', 'Jumlah'],
  ['Volume (kg)', '100', '200', '300'],
  ['Harga (Rp/kg)', '12.000', '5.000', '7.333'],
  ['Nilai (Rp)', '1.200.000', '1.000.000', '2.200.000'],
];
// 8.000 ÷ 40 = 200; 1.500 ÷ 10 = 150; 9.500 ÷ 50 = 190.
const SISWA = [
  ['Uraian', 'Negeri', 'Swasta', 'Jumlah'],
  ['Sekolah', '40', '10', '50'],
  ['Siswa', '8.000', '1.500', '9.500'],
  ['Siswa per sekolah', '200', '150', '190'],
];

// (118,25 − 125,40) ÷ 125,40 = −5,70 %; 11,35 ÷ 310,75 = 3,65; −17,30 ÷ 207,35 = −8,34; 12,54 ÷ 118,90 = 10,55; −0,56 ÷ 762,40 = −0,07.
const DEVIASI = [
  ['Uraian', 'TW I', 'TW II', 'TW III', 'TW IV', 'Jumlah'],
  ['Rencana', '125,40', '310,75', '207,35', '118,90', '762,40'],
  ['Realisasi', '118,25', '322,10', '190,05', '131,44', '761,84'],
  ['Deviasi', '-5,70', '3,65', '-8,34', '10,55', '-0,07'],
];

describe('rows of rates below the rows that they are of', () => {
  it.each([
    ['percentages', CAPAIAN],
    ['densities', KEPADATAN],
    ['shares of two groups', PREVALENSI],
    ['prices', HARGA],
    ['means', SISWA],
    ['deviations', DEVIASI],
  ])('%s are not added up across', (_, baris) => {
    expect(keluhan(baris)).toEqual([]);
  });

  it.each([
    ['percentage', CAPAIAN, 3, 1, '95,30'],
    ['percentage of the whole', CAPAIAN, 3, 4, '94,39'],
    ['density', KEPADATAN, 3, 2, '1530'],
    ['share', PREVALENSI, 3, 2, '7,05'],
  ])('a wrong %s is named', (_, baris, r, k, isi) => {
    expect(keluhan(diganti(baris, r, k, isi))).toEqual([['galat', `${'ABCDE'[k]}${r + 1}`]]);
  });

  // 350.000 and 310.000 of towns and villages give 327.402 together, the mean of all people; 70,10 + 170,20 = 240,30 is a sum.
  it('nor is what is printed otherwise than the sums beside it, and lies between its parts', () => {
    const kemiskinan = [
      ['Indikator', 'Satuan', 'Kota', 'Desa', 'Kota+Desa'],
      ['Penduduk miskin', 'ribu', '70,10', '170,20', '240,30'],
      ['Garis kemiskinan', 'Rp', '350.000', '310.000', '327.402'],
    ];
    expect(keluhan(kemiskinan)).toEqual([]);
  });

  // 120 + 135 + 100 = 355.
  it('leaves sums to be named that are wrong', () => {
    expect(keluhan(diganti(CAPAIAN, 1, 4, '365'))[0]?.[0]).toBe('galat');
  });

  it('is a column of percentages whose total lies between its months', () => {
    const bulan = [
      ['Bulan', 'Target', 'Realisasi', '%'],
      ['Januari', '120', '114', '95,00'],
      ['Februari', '135', '133', '98,52'],
      ['Maret', '100', '90', '90,00'],
      ['Jumlah', '355', '337', '94,93'],
    ];
    expect(keluhan(bulan)).toEqual([]);
  });
});

describe('a product that is divided back', () => {
  // 12 × 150.000 and so on; 150.300 would be 11,98 packets, which a whole number hides.
  const RAB = [
    ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan (Rp)', 'Jumlah (Rp)'],
    ['1', 'ATK', '12', 'paket', '150.000', '1.800.000'],
    ['2', 'Konsumsi', '40', 'org', '35.000', '1.400.000'],
    ['3', 'Honor', '6', 'OK', '750.000', '4.500.000'],
    ['4', 'Sewa', '3', 'unit', '1.250.000', '3.750.000'],
  ];
  it('is computed where it stands last, so a wrong price is named', () => {
    expect(keluhan(RAB)).toEqual([]);
    expect(keluhan(diganti(RAB, 1, 4, '150.300'))).toEqual([['galat', 'E2']]);
  });

  // 20.207 ÷ 51 = 396,2; 9.000 ÷ 30, 12.000 ÷ 40, 40.000 ÷ 100 and 21.000 ÷ 70 come out even.
  it('is no product where the last column is a rounded density', () => {
    const kepadatan = [
      ['Kecamatan', 'Penduduk', 'Luas (km2)', 'Kepadatan'],
      ['A', '9000', '30', '300'],
      ['B', '12000', '40', '300'],
      ['C', '20207', '51', '396'],
      ['D', '40000', '100', '400'],
      ['E', '21000', '70', '300'],
    ];
    expect(keluhan(kepadatan)).toEqual([]);
  });
});
