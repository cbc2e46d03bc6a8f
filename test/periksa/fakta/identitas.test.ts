import { describe, expect, it } from 'vitest';
import { sebutPemilik, sebutPeriode, sebutVersi } from '../../../src/periksa/fakta/identitas.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { Tabel } from '../../../src/tabel/tabel.js';

const pagu = (b: string): string[][] => [
  ['No', 'Program', 'Pagu'],
  ['1', 'Program Penunjang Urusan', '4.345.674.427'],
  ['2', 'Program Pelayanan Publik', b],
  ['3', 'Program Sarana Prasarana', '210.000.000'],
];
const kinerja = (target: string): string[][] => [
  ['No', 'Indikator', 'Target'],
  ['1', 'Nilai IKM Kecamatan', target],
  ['2', 'Persentase dokumen tepat waktu', '100'],
];
const kode = (a: Omit<Tabel, 'baris'>, b: Omit<Tabel, 'baris'>, isi: (s: string) => string[][], x: string, y: string) =>
  periksaTabel([
    { ...a, baris: isi(x) },
    { ...b, baris: isi(y) },
  ])
    .temuan.map((t) => t.kode)
    .filter((k) => k === 'P106' || k === 'P210');

describe('two tables', () => {
  it.each([
    [{ nama: 'Tabel 1' }, { nama: 'Tabel 2' }],
    [{ nama: 'Tabel 1', judul: 'Dinas Sosial' }, { nama: 'Tabel 2' }],
    [{ lembar: 'Anggaran 2022' }, { lembar: 'Realisasi' }],
  ])('of one report are compared', (a, b) => {
    expect(kode(a, b, pagu, '117.362.000', '117.632.000')).toEqual(['P106']);
    expect(kode(a, b, kinerja, '80', '82')).toEqual(['P210']);
  });

  it.each([
    ['officials', { nama: 'PK Kabid Anggaran' }, { nama: 'PK Kasubbid Aset' }],
    ['officials of one rank', { nama: 'PK Kasi Umum' }, { nama: 'PK Kasi Kesmas' }],
    ['an official and the office', { nama: 'PK Kepala Bidang Aset' }, { nama: 'Tabel 1' }],
    ['offices by sheet', { lembar: 'Dinas A' }, { lembar: 'Dinas B' }],
    ['offices by the bare name of the sheet', { lembar: 'Kesehatan' }, { lembar: 'Pendidikan' }],
    ['offices by title', { judul: 'Anggaran Dinas Sosial' }, { judul: 'Anggaran Dinas Kesehatan' }],
    ['offices by file', { berkas: 'a/Dinas Sosial.csv' }, { berkas: 'a/Dinas_Kesehatan.csv' }],
    ['quarters by sheet', { lembar: 'TW I' }, { lembar: 'TW II' }],
    ['quarters by title', { judul: 'Realisasi s.d. Triwulan II' }, { judul: 'Realisasi s.d. Triwulan III' }],
    ['a quarter and the year', { judul: 'Realisasi Triwulan II' }, { judul: 'Realisasi' }],
    ['semesters', { judul: 'Semester I' }, { judul: 'Semester II' }],
    ['months', { lembar: 'Juli' }, { lembar: 'Agustus' }],
    ['years', { judul: 'Tahun 2021' }, { judul: 'Tahun 2022' }],
    ['an open year', { judul: 'Tahun 2021 dan 2022' }, { judul: 'Tahun 2022' }],
    ['versions by sheet', { lembar: 'DPA Murni' }, { lembar: 'DPPA' }],
    ['versions by title', { judul: 'Anggaran Pergeseran' }, { judul: 'Anggaran setelah Perubahan' }],
    ['two versions and one that is not said', { judul: 'DPA dan DPPA' }, { judul: 'DPPA' }],
    ['units', { judul: 'dalam juta rupiah' }, { judul: 'Rupiah (Rp)' }],
  ])('of different %s are not', (_, a, b) => {
    expect(kode(a, b, pagu, '117.362.000', '117.632.000')).toEqual([]);
    if (!('judul' in a && a.judul === 'dalam juta rupiah')) expect(kode(a, b, kinerja, '80', '82')).toEqual([]);
  });

  it('are of one office where its name is misspelt', () =>
    expect(
      kode(
        { judul: 'Anggaran Kecamatan Batu Sopang' },
        { judul: 'Anggaran Kecamatan Batu Sempang' },
        kinerja,
        '80',
        '82',
      ),
    ).toEqual(['P210']));
});

it('a sasaran is not known by its number alone', () => {
  const tabel = (sasaran: string, target: string) => ({
    baris: [
      ['No', 'Sasaran', 'Indikator', 'Target'],
      ['4', sasaran, `Indikator ${target}`, target],
      ['5', 'Lainnya', 'Lain', '7'],
    ],
  });
  const kodeDari = (a: string, b: string) =>
    periksaTabel([tabel(a, '50'), tabel(b, '12')])
      .temuan.map((t) => t.kode)
      .filter((k) => k === 'P210');
  expect(kodeDari('Meningkatnya tata kelola', 'Tersedianya dukungan manajemen')).toEqual([]);
  expect(kodeDari('Meningkatnya kepedulian masyarakat', 'Terlaksananya bimbingan teknis')).toEqual([]);
  expect(kodeDari('Sasaran Strategis 4', 'Meningkatnya tata kelola')).toEqual(['P210']);
  expect(kodeDari('Meningkatnya tata kelola', 'Meningkatnya tata kelola yang baik')).toEqual(['P210']);
});

it.each([
  ['Perubahan iklim', null],
  ['Sebelum Perubahan', 'murni'],
  ['Persentase perubahan', null],
  ['RKA 2023', 'rka'],
])('the version in "%s" is %s', (teks, versi) => expect(sebutVersi(teks)).toBe(versi));
it.each([
  ['LRA per 31 Desember 2022', null],
  ['s.d. 15 Juli 2022', 'sd-bulan7'],
  ['Triwulan 3', 'tw3'],
  ['Triwulan III', 'tw3'],
  ['Semester 2', 'semester2'],
  ['TW I dan TW II', false],
])('the period in "%s" is %s', (teks, periode) => expect(sebutPeriode(teks)).toBe(periode));
it.each([
  ['Sasaran lembaga Desa/Kelurahan', null],
  ['Kantor Kabupaten', null],
  ['PK Kasubbag Umum, tahun 2022', 'kasubbag umum'],
  ['Capaian Dinas Sosial Kabupaten Toba Tahun 2022', 'dinas sosial'],
])('the owner in "%s" is %s', (teks, pemilik) => expect(sebutPemilik(teks)).toBe(pemilik));
