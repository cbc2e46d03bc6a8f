import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/index.js';
import { SKM_LIMA_UNSUR } from '../bentuk/contoh-skm.js';

// All figures by hand: 0,999 = nine parts; 3,30 × 25 = 82,50; 40 + 60 = 100; 21,90 + 23,10 + 10,80 + 13,75 = 69,55.
const SKM = {
  nama: 'Tabel 3.4',
  judul: 'Hasil Survei Kepuasan Masyarakat Tahun 2022',
  baris: [...SKM_LIMA_UNSUR, ['', 'Nilai IKM (x 25)', '', '', '82,50']],
};
const LKE = {
  nama: 'Tabel 3.5',
  judul: 'Hasil Evaluasi Akuntabilitas Kinerja Instansi Pemerintah',
  baris: [
    ['No', 'Komponen', 'Bobot', 'Nilai 2021', 'Nilai 2022'],
    ['1', 'Perencanaan', '30,00', '21,00', '21,90'],
    ['2', 'Pengukuran', '30,00', '22,35', '23,10'],
    ['3', 'Pelaporan', '15,00', '10,50', '10,80'],
    ['4', 'Evaluasi Internal', '25,00', '13,00', '13,75'],
    ['', 'Nilai Akuntabilitas Kinerja', '100,00', '66,85', '69,55'],
  ],
};
const PAGU = {
  nama: 'Perjanjian Kinerja Tahun 2022',
  baris: [
    ['No', 'Program', 'Anggaran (Rp)'],
    ['1', 'Program Pelayanan Kesehatan', '412.350.000'],
    ['2', 'Program Pengelolaan Persampahan', '287.145.000'],
    ['3', 'Program Kepegawaian Daerah', '150.005.000'],
    ['', 'Jumlah', '849.500.000'],
  ],
};

const temuan = (tabel: typeof SKM | typeof LKE | typeof PAGU | typeof HIBAH, ...narasi: string[]) =>
  periksaTabel({ tabel: [tabel], narasi: narasi.map((teks) => ({ teks })) }).temuan.map(
    ({ tingkat, lokasi, tercetak, semestinya }) => `${tingkat} ${lokasi.baris} ${tercetak} → ${semestinya}`,
  );

describe('a sentence with the figure in which a table ends', () => {
  it.each([
    [
      'named by the title',
      SKM,
      'Nilai Survei Kepuasan Masyarakat tahun 2022 sebesar 85,20.',
      ['galat 1 85,20 → 82,50'],
    ],
    ['named by an abbreviation', SKM, 'Nilai IKM tahun 2022 adalah 82,05.', ['galat 1 82,05 → 82,50']],
    [
      'of its year',
      LKE,
      'Hasil evaluasi AKIP tahun 2022 memperoleh nilai 65,95 dengan predikat B.',
      ['galat 1 65,95 → 69,55'],
    ],
    ['of the other year', LKE, 'Hasil evaluasi AKIP tahun 2021 memperoleh nilai 66,85 dengan predikat B.', []],
    ['with one letter left out', LKE, 'Nilai SAKIP tahun 2022 sebesar 69,65.', ['galat 1 69,65 → 69,55']],
    [
      'with a digit mistyped',
      PAGU,
      'Jumlah anggaran tahun 2022 sebesar Rp849.800.000.',
      ['galat 1 849.800.000 → 849.500.000'],
    ],
    [
      'with the amount of a row',
      PAGU,
      'Total anggaran yang diperjanjikan sebesar Rp412.350.000.',
      ['galat 1 412.350.000 → 849.500.000'],
    ],
    ['that agrees', PAGU, 'Total anggaran yang diperjanjikan tahun 2022 sebesar Rp849,5 juta.', []],
  ])('%s', (_, tabel, kalimat, harapan) => {
    expect(temuan(tabel, kalimat)).toEqual(harapan);
  });

  it.each([
    [
      'the year before, which the table does not have',
      SKM,
      'Nilai Survei Kepuasan Masyarakat tahun 2021 sebesar 80,10.',
    ],
    ['something that no heading names', SKM, 'Nilai Survei Kepuasan Karyawan tahun 2022 sebesar 80,10.'],
    ['a target', SKM, 'Target nilai IKM tahun 2022 adalah 80,00.'],
    ['a quarter', SKM, 'Nilai IKM triwulan II adalah 80,15.'],
    ['two years at once', LKE, 'Nilai SAKIP tahun 2021 dan tahun 2022 sebesar 66,85 dan 69,55.'],
    ['a budget of another thing', PAGU, 'Jumlah anggaran belanja pegawai tahun 2022 sebesar Rp412.350.000.'],
  ])('says nothing of %s', (_, tabel, kalimat) => {
    expect(temuan(tabel, kalimat).filter((t) => t.startsWith('galat'))).toEqual([]);
  });

  it('only warns of an amount that no slip explains: it may be another budget', () => {
    expect(temuan(PAGU, 'Jumlah anggaran tahun 2022 sebesar Rp1.973.216.440.')).toEqual([
      'peringatan 1 1.973.216.440 → 849.500.000',
    ]);
  });
});

// By hand: 765.222.500 + 29.938.738.600 = 30.703.961.100.
const HIBAH = {
  nama: 'Belanja Hibah per 31 Desember 2022',
  baris: [
    ['Uraian', '', 'Jumlah'],
    ['Kelompok masyarakat', 'Rp', '765.222.500'],
    ['Lembaga swasta', 'Rp', '29.938.738.600'],
    ['Jumlah', 'Rp', '30.703.961.100'],
  ],
};

describe('a sentence that names a table as its title does', () => {
  it.each([
    ['Belanja Hibah per 31 Desember 2022 sebesar Rp21.420.022.673 dengan rincian sebagai berikut.', HIBAH.nama],
    ['Nilai belanja hibah adalah Rp21.420.022.673.', 'Tabel 4.2 Belanja Hibah'],
    ['Belanja hibah tahun 2022 mencapai Rp21.420.022.673 yang terdiri dari:', 'Belanja Hibah Tahun 2022'],
  ])('%s', (teks, nama) => {
    expect(temuan({ ...HIBAH, nama }, teks)).toEqual(['galat 1 21.420.022.673 → 30.703.961.100']);
  });

  it.each([
    ['of another year', 'Belanja Hibah per 31 Desember 2021 sebesar Rp21.420.022.673.'],
    ['of another thing', 'Belanja Hibah uang per 31 Desember 2022 sebesar Rp21.420.022.673.'],
    ['of a part of it', 'Belanja Hibah lembaga swasta per 31 Desember 2022 sebesar Rp29.938.738.600.'],
  ])('says nothing %s', (_, teks) => {
    expect(temuan(HIBAH, teks).filter((t) => t.startsWith('galat'))).toEqual([]);
  });
});

// By hand: 1.928.950.125 + 7.166.088.748 + 1.231.582.700 = 10.326.621.573, for three programmes.
describe('a sentence that says how many things its amount is for', () => {
  const PK = {
    nama: 'Tabel 2.2 Program dan Anggaran',
    baris: [
      ['No', 'Program', 'Anggaran'],
      ['1', 'Program Pendidikan', '1.928.950.125'],
      ['2', 'Program Kesehatan', '7.166.088.748'],
      ['3', 'Program UMKM', '1.231.582.700'],
      ['', 'Jumlah', '10.326.621.573'],
    ],
  };
  it.each([
    ['Rp 10.362.621.573', ['galat 1 10.362.621.573 → 10.326.621.573']],
    ['Rp 13,03 miliar', ['galat 1 13,03 miliar → 10,33 miliar']],
    ['Rp 10.326.621.573', []],
    ['Rp 10,33 miliar', []],
  ])('is held against the table with as many rows: %s', (jumlah, harap) =>
    expect(temuan(PK, `Anggaran untuk 3 program tersebut sebesar ${jumlah}.`)).toEqual(harap),
  );
  it('may be of another table where it says another number', () =>
    expect(
      temuan(PK, 'Anggaran untuk 2 program tersebut sebesar Rp 10.362.621.573.').filter((t) => t.startsWith('galat')),
    ).toEqual([]));
});

// By hand: (3,45 + 3,52 + 3,38 + 3,90) ÷ 4 = 3,5625; 0,25 × 25 × 14,25 = 89,06. What is printed beside the mean is bound by nothing.
describe('a sentence with a figure that the row prints beside the one in which the table ends', () => {
  const UNSUR = [
    ['1', 'Persyaratan', '3,45'],
    ['2', 'Prosedur', '3,52'],
    ['3', 'Waktu', '3,38'],
    ['4', 'Biaya', '3,90'],
  ];
  const tabel = (kepala: string, samping: string) => ({
    nama: 'Tabel 1. Nilai Indeks Kepuasan Masyarakat per Unsur Tahun 2024',
    baris: [
      ['No', 'Unsur', 'Nilai Unsur', kepala],
      ...UNSUR.map((b) => [...b, '']),
      ['', 'Rata-rata', '3,56', samping],
    ],
  });
  it.each([
    ['Nilai IKM', '89,06', 'Nilai Indeks Kepuasan Masyarakat tahun 2024 sebesar 89,06.'],
    ['Konversi', '89,06', 'Nilai IKM tahun 2024 adalah 89,06.'],
    ['Indeks', '3,56', 'Nilai Indeks Kepuasan Masyarakat tahun 2024 sebesar 3,56.'],
  ])('%s', (kepala, samping, teks) => {
    expect(temuan(tabel(kepala, samping), teks)).toEqual([]);
  });

  it('still finds the one that no cell of it prints', () => {
    expect(temuan(tabel('Nilai IKM', '89,06'), 'Nilai Indeks Kepuasan Masyarakat tahun 2024 sebesar 3,65.')).toEqual([
      'galat 1 3,65 → 3,56',
    ]);
  });
});
