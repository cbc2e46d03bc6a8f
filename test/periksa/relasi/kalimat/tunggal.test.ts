import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';
import type { Tabel } from '../../../../src/tabel/tabel.js';

const temuan = (teks: string, ...tabel: Tabel[]) =>
  periksaTabel({ tabel, narasi: [{ teks }] })
    .temuan.filter((t) => t.kode === 'P209')
    .map((t) => `${t.tingkat} ${t.tercetak} ${t.semestinya} ${t.terkait.map((l) => l.sel).join()}`);

// By hand: 1.928.950.125 + 7.166.088.748 + 1.231.582.700 = 10.326.621.573.
const PK: Tabel = {
  nama: 'Tabel 2.2 Program dan Anggaran',
  baris: [
    ['No', 'Program', 'Anggaran', 'Keterangan'],
    ['1', 'Program Pendidikan', '1.928.950.125', 'APBD'],
    ['2', 'Program Kesehatan', '7.166.088.748', 'APBD'],
    ['3', 'Program UMKM', '1.231.582.700', 'DAU'],
    ['', 'Jumlah', '10.326.621.573', ''],
  ],
};
const PERINGKAT: Tabel = {
  nama: 'Tabel 3.5 Peringkat Serapan',
  baris: [
    ['No', 'Perangkat Daerah', 'Serapan (%)', 'Peringkat'],
    ['1', 'Dinas A', '96,56', '1'],
    ['2', 'Dinas B', '92,10', '2'],
    ['3', 'Dinas C', '90,25', '3'],
    ['4', 'Dinas D', '88,00', '4'],
    ['5', 'Dinas E', '71,20', '5'],
  ],
};

describe('the only figure that a sentence gives of a row', () => {
  it.each([
    // Two digits that changed places are an error; one digit may be a budget that was changed by a round amount.
    ['Anggaran Program Kesehatan sebesar Rp 7.616.088.748.', 'galat 7.616.088.748 7.166.088.748 C3'],
    ['Anggaran Program Pendidikan sebesar Rp 1.928.950.152.', 'galat 1.928.950.152 1.928.950.125 C2'],
    ['Anggaran Program Kesehatan sebesar Rp 7.186.088.748.', 'peringatan 7.186.088.748 7.166.088.748 C3'],
    ['Peringkat pertama diraih Dinas A dengan serapan 69,56%.', 'peringatan 69,56 96,56 C2'],
    ['Serapan Dinas A hanya 96,86%.', 'peringatan 96,86 96,56 C2'],
  ])('is held against it where a slip makes one of the other: %s', (teks, harap) =>
    expect(temuan(teks, PK, PERINGKAT)).toEqual([harap]),
  );

  it.each([
    'Anggaran Program Kesehatan sebesar Rp 7.166.088.748.',
    'Anggaran Program Kesehatan sebesar Rp 7,17 miliar.',
    'Peringkat pertama diraih Dinas A dengan serapan 96,56%.',
    // Another row, version, role, year, or a figure that is no slip away.
    'Anggaran Program Perikanan sebesar Rp 7.616.088.748.',
    'Anggaran Program Kesehatan semula sebesar Rp 7.616.088.748.',
    'Realisasi Program Kesehatan sebesar Rp 7.616.088.748.',
    'Serapan Dinas A pada tahun 2021 sebesar 69,56%.',
    'Anggaran Program Kesehatan sebesar Rp 6.450.125.300.',
    'Serapan Dinas A tahun lalu 69,56%.',
  ])('is right, or of something else: %s', (teks) => expect(temuan(teks, PK, PERINGKAT)).toEqual([]));

  it('is of the year that its column names', () => {
    const bertahun = { ...PK, nama: 'Tabel 2.2 Program dan Anggaran Tahun 2024' };
    const kalimat = (t: number) => `Anggaran Program Kesehatan tahun ${t} sebesar Rp 7.616.088.748.`;
    expect(temuan(kalimat(2024), bertahun)).toEqual(['galat 7.616.088.748 7.166.088.748 C3']);
    expect(temuan(kalimat(2023), bertahun)).toEqual([]);
  });
});

// By hand: 20.350 + 33.350 + 21.387 = 75.087; 20.720 + 33.900 + 21.800 = 76.420.
const PENDUDUK: Tabel = {
  nama: 'Tabel 2.1 Jumlah Penduduk',
  baris: [
    ['No', 'Kecamatan', '2022', '2023', '2024'],
    ['1', 'Kuaro', '20.100', '20.350', '20.720'],
    ['2', 'Long Ikis', '33.100', '33.350', '33.900'],
    ['3', 'Long Kali', '21.000', '21.387', '21.800'],
    ['', 'Jumlah', '74.200', '75.087', '76.420'],
  ],
};
describe('figures of a row in several years', () => {
  it('stand in the column of the year before them', () => {
    const kalimat = (a: string, b: string) =>
      `Penduduk Kecamatan Long Ikis pada tahun 2023 sebanyak ${a} jiwa dan tahun 2024 sebanyak ${b} jiwa.`;
    expect(temuan(kalimat('33.350', '33.900'), PENDUDUK)).toEqual([]);
    expect(temuan(kalimat('33.530', '33.900'), PENDUDUK)).toEqual(['galat 33.530 33.350 D3']);
    expect(temuan(kalimat('33.350', '39.300'), PENDUDUK)).toEqual(['galat 39.300 33.900 E3']);
  });
  it('may be of a year that the table does not have', () => {
    expect(
      temuan(
        'Penduduk Kecamatan Long Ikis pada tahun 2024 sebanyak 33.900 jiwa dan tahun 2021 sebanyak 32.900 jiwa.',
        PENDUDUK,
      ),
    ).toEqual([]);
    expect(
      temuan(
        'Penduduk Kecamatan Long Ikis sebanyak 33.350 jiwa pada tahun 2023 dan 33.900 jiwa pada tahun 2024.',
        PENDUDUK,
      ),
    ).toEqual([]);
  });
});

// By hand: 36,23 / 46,47 = 77,96 %; 54,1 / 72,6 = 74,52 %; 71,4 / 92,1 = 77,52 %; 53,61 / 66,88 = 80,16 %.
describe('the target of the end of a plan', () => {
  const AKHIR: Tabel = {
    nama: 'Tabel 4.1',
    baris: [
      ['No', 'Indikator Kinerja', 'Satuan', 'Realisasi 2024', 'Target Akhir RPJMD 2026', 'Tingkat Kemajuan'],
      ['1', 'Cakupan imunisasi dasar lengkap', '%', '36,23', '46,47', '77,96 %'],
      ['2', 'Indeks Pembangunan Manusia', 'Nilai', '53,61', '66,88', '80,16 %'],
      ['3', 'Persentase desa mandiri', '%', '54,1', '72,6', '74,52 %'],
      ['4', 'Nilai SAKIP', 'Nilai', '71,4', '92,1', '77,52 %'],
    ],
  };
  const kalimat = (akhir: string) =>
    `Realisasi Persentase desa mandiri tahun 2024 sebesar 54,1 atau 74,52 % dari target akhir Renstra sebesar ${akhir}.`;
  it('is held against its column', () => {
    expect(temuan(kalimat('72,6'), AKHIR)).toEqual([]);
    // The share that the sentence computes from it is a witness too.
    expect(temuan(kalimat('27,6'), AKHIR)).toEqual(['galat 27,6 72,6 ,,E4']);
  });
  it('is not the one of the year', () =>
    expect(
      temuan('Realisasi Persentase desa mandiri sebesar 54,1 atau 74,52 % dari target tahun 2024 sebesar 62,7.', AKHIR),
    ).toEqual([]));
});

// The table prints 76,54, 78,88 and 78,98; 25.461, 25.723 and 25.533.
describe('figures of years in a sentence', () => {
  const TAHUNAN: Tabel = {
    nama: 'Tabel 5.1',
    baris: [
      ['No', 'Indikator', 'Satuan', '2020', '2021', '2022'],
      ['1', 'Indeks Kepuasan Masyarakat', 'Nilai', '76,54', '78,88', '78,98'],
      ['2', 'Jumlah Kunjungan Wisata', 'Orang', '25.461', '25.723', '25.533'],
    ],
  };
  it.each([
    'Jumlah kunjungan wisata tahun 2022 sebanyak 25.533 orang, turun 190 orang dari tahun 2021 sebanyak 25.723 orang.',
    'Jumlah kunjungan wisata tahun 2019 sebanyak 20.533 orang, tahun 2021 sebanyak 25.723 orang.',
    'Indeks kepuasan masyarakat meningkat dari 76,54 pada tahun 2020 menjadi 78,98 pada tahun 2022.',
  ])('are those of their columns: %s', (teks) => expect(temuan(teks, TAHUNAN)).toEqual([]));
  it.each([
    [
      'Indeks Kepuasan Masyarakat pada tahun 2020 sebesar 76,54, tahun 2021 sebesar 87,88 dan tahun 2022 sebesar 78,98.',
      'peringatan 87,88 78,88 E2',
    ],
    [
      'Jumlah kunjungan wisata naik dari 25.461 orang pada tahun 2020 menjadi 25.732 orang pada tahun 2021.',
      'peringatan 25.732 25.723 E3',
    ],
    [
      'Jumlah kunjungan wisata, dengan penurunan dari 25.732 orang pada 2021 menjadi 25.533 orang pada 2022.',
      'peringatan 25.732 25.723 E3',
    ],
  ])('are not: %s', (teks, harapan) => expect(temuan(teks, TAHUNAN)).toEqual([harapan]));
});

// The table prints the budget and what came of it in 2020 alone: 912.345 is of 2019, 40.346 of something else.
describe('a figure that a row has no cell for', () => {
  const LRA: Tabel = {
    baris: [
      ['Uraian', 'Anggaran', 'Realisasi', '%'],
      ['Belanja Pegawai', '700.000', '600.000', '85,71'],
      ['Belanja Barang', '524.690', '412.345', '78,59'],
      ['Jumlah Belanja', '1.224.690', '1.012.345', '82,66'],
    ],
  };
  it.each([
    'Jumlah Belanja untuk tahun 2020 dan 2019 adalah sebesar Rp1.012.345 dan Rp912.345.',
    'Jumlah Belanja terealisasi Rp1.012.345 dan sisanya telah disetor kembali ke kas negara sebesar Rp40.346.',
  ])('is of another year or thing: %s', (teks) => expect(temuan(teks, LRA)).toEqual([]));
});
