import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map((t) => `${t.tingkat} ${t.tercetak} ${t.semestinya}`);

// By hand: 80 × 1,25 = 100 = 75 + 25; 4 × 0,9 = 3,6 = 2,6 + 1; 40 × 1,1 = 44 = 30 + 14; 4 − 0,4 = 3,6; 80 × 0,8 = 64 = 50 + 14; 80 + 20 = 100;
// 40 + 4 = 44; 40 − 4 = 36 = 30 + 6; 4 × 0,1 = 0,4 = 0,3 + 0,1.
describe('a list whose whole is not printed', () => {
  it.each([
    'Pendapatan naik 25% dibandingkan tahun 2022 sebesar Rp80.000.000.000, yang terdiri dari pajak Rp75.000.000.000 dan retribusi Rp25.000.000.000.',
    'Realisasi 90% dari Rp4.000.000.000, yang terdiri dari belanja pegawai Rp2.600.000.000 dan belanja barang Rp1.000.000.000.',
    'Capaian 110% melampaui target Rp40.000.000.000, yang terdiri dari pajak Rp30.000.000.000 dan retribusi Rp14.000.000.000.',
    'Realisasi kurang Rp400.000.000 dari target sebesar Rp4.000.000.000, yang terdiri dari belanja pegawai Rp2.600.000.000 dan belanja barang Rp1.000.000.000.',
    'Pendapatan naik Rp20.000.000.000 dari tahun lalu sebesar Rp80.000.000.000, terdiri dari pajak Rp75.000.000.000 dan retribusi Rp25.000.000.000.',
    'Realisasi melebihi target Rp40.000.000.000 sebesar 10%, terdiri dari pajak Rp30.000.000.000 dan retribusi Rp14.000.000.000.',
    'Sisa 10% pagu Rp4.000.000.000, terdiri dari pegawai Rp300.000.000 dan barang Rp100.000.000.',
    'Realisasi belum mencapai target Rp40.000.000.000 yang terdiri dari pajak Rp30.000.000.000 dan retribusi Rp6.000.000.000.',
    // Of these the arithmetic alone says it.
    'Realisasi 90% dengan pagu Rp4.000.000.000, terdiri dari pegawai Rp2.600.000.000 dan barang Rp1.000.000.000.',
    'Pertumbuhan 25% dengan dasar Rp80.000.000.000, terdiri dari pajak Rp75.000.000.000 dan retribusi Rp25.000.000.000.',
    'Penyusutan 20% dengan dasar Rp80.000.000.000, terdiri dari pajak Rp50.000.000.000 dan retribusi Rp14.000.000.000.',
    'PAD Rp40.000.000.000 dan hibah Rp4.000.000.000 terdiri dari yang rutin Rp30.000.000.000 dan yang tidak Rp14.000.000.000.',
    'Pagu Rp40.000.000.000 dan blokir Rp4.000.000.000, terdiri dari yang rutin Rp30.000.000.000 dan yang tidak Rp6.000.000.000.',
  ])('is held against nothing: %s', (teks) => {
    expect(temuan(teks)).toEqual([]);
  });

  it.each([
    [
      'Target PAD Rp40.000.000.000 terdiri dari pajak Rp30.000.000.000 dan retribusi Rp14.000.000.000.',
      'galat 40.000.000.000 44.000.000.000',
    ],
    [
      'Dari pagu sebesar Rp600.000.000 yang terdiri dari belanja pegawai Rp400.000.000 dan belanja modal Rp300.000.000.',
      'galat 600.000.000 700.000.000',
    ],
    // 30 + 19 = 49, of which 44 is 110 % as well but for rounding: what 110 % is stands before it.
    [
      'PAD Rp44 miliar atau 110% dari target sebesar Rp40 miliar, yang terdiri dari pajak Rp30 miliar dan retribusi Rp19 miliar.',
      'peringatan 44 miliar null',
    ],
    [
      'Realisasi 90% dengan pagu Rp4.000.000.000, terdiri dari pegawai Rp2.600.000.000 dan barang Rp1.700.000.000.',
      'galat 4.000.000.000 4.300.000.000',
    ],
    [
      'Pendapatan Rp100.000.000.000 naik 25% dibandingkan tahun 2022 sebesar Rp80.000.000.000, yang terdiri dari pajak Rp75.000.000.000 dan retribusi Rp26.000.000.000.',
      'galat 75.000.000.000 74.000.000.000',
    ],
  ])('still wrong: %s', (teks, harap) => {
    expect(temuan(teks)).toEqual([harap]);
  });
});

// By hand: 1.510.000 + 1.489.100 + 900 = 3.000.000; 1.200.000 + 800.000 + 500 = 2.000.500; 1.510.000 + 1.489.950 + 50 = 3.000.000;
// 1.510.000 + 1.490.000 = 3.000.000; 1.510.000 + 1.479.100 + 900 = 2.990.000; 1.200.000 + 810.000 + 500 = 2.010.500.
describe('few among the parts of many', () => {
  it.each([
    'Pemilih terdaftar 3.000.000 orang terdiri dari 1.510.000 perempuan, 1.489.100 laki-laki dan 900 pemilih tambahan.',
    'Jumlah pemilih 3.000.000 orang terdiri dari 1.510.000 perempuan, 1.489.100 laki-laki dan 900 unit.',
    'Jumlah pemilih 3.000.000 orang terdiri atas perempuan 1.510.000 kasus, laki-laki 1.489.100 kasus, lainnya 900 kasus.',
    'Pemilih 3.000.000 orang terdiri dari 900 pemilih tambahan, 1.510.000 perempuan dan 1.489.100 laki-laki.',
    'Ternak 2.000.500 ekor terdiri dari 1.200.000 sapi, 800.000 kambing dan 500 kuda.',
    'Wajib pajak 3.000.000 terdiri dari 1.510.000 perorangan, 1.489.950 badan serta 50 bendahara.',
    'Penduduk 3.000.000 jiwa terdiri dari perempuan 1.510.000, laki-laki 1.489.100, dan lainnya 900.',
    'Penduduk 3.000.000 jiwa terdiri dari perempuan (1.510.000), laki-laki (1.489.100), dan lainnya (900).',
    'Penduduk 3.000.000 jiwa terdiri dari 1.510.000 perempuan dan 1.490.000 laki-laki di 900 desa.',
    'Penduduk 3.000.000 jiwa terdiri dari 1.510.000 perempuan, 1.489.100 laki-laki dan 900 lainnya yang tersebar di 12 kecamatan.',
    'Penduduk 3.000.000 jiwa terdiri dari 1.510.000 perempuan, 1.489.100 laki-laki dan 900 lainnya, serta 12 pulau.',
    'Jumlah pemilih 3.000.000 orang terdiri dari perempuan 1.510.000, laki-laki 1.489.100, pemilih di luar negeri 900.',
    'Penduduk 3.000.000 jiwa terdiri dari 1.510.000 perempuan, 12 kecamatan, dan 1.490.000 laki-laki, 11 kecamatan.',
    'Jumlah pemilih 3.000.000 orang terdiri dari 1.510.000 perempuan, 1.489.100 laki-laki ditambah 900 pemilih baru.',
    'Jumlah pemilih 3.000.000 orang terdiri dari perempuan 1.510.000 / laki-laki 1.489.100 / di luar negeri 900 di 12 negara.',
  ])('count as well: %s', (teks) => {
    expect(temuan(teks)).toEqual([]);
  });

  it.each([
    [
      'Pemilih terdaftar 3.000.000 orang terdiri dari 1.510.000 perempuan, 1.479.100 laki-laki dan 900 pemilih tambahan.',
      'galat 3.000.000 2.990.000',
    ],
    ['Ternak 2.000.500 ekor terdiri dari 1.200.000 sapi, 810.000 kambing dan 500 kuda.', 'galat 2.000.500 2.010.500'],
    [
      'Penduduk 3.000.000 jiwa terdiri dari 1.510.000 perempuan dan 1.480.000 laki-laki di 900 desa.',
      'galat 3.000.000 2.990.000',
    ],
  ])('still wrong: %s', (teks, harap) => {
    expect(temuan(teks)).toEqual([harap]);
  });
});
