import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';
import type { Tabel } from '../../../../src/tabel/tabel.js';

const temuan = (teks: string, ...tabel: Tabel[]) =>
  periksaTabel({ tabel, narasi: [{ teks }] })
    .temuan.filter((t) => t.kode.startsWith('P1') || t.kode === 'P209')
    .map((t) => `${t.tingkat} ${t.kode} ${t.tercetak} ${t.semestinya} ${t.terkait.map((l) => l.sel).join()}`);

// By hand: 450 / 500 = 90 %, 630 / 900 = 70 %, 315 / 350 = 90 %, 512 / 640 = 80 %; 2.390 and 1.907, 80,02 %.
const ANGGARAN: Tabel = {
  nama: 'Tabel 3.1',
  baris: [
    ['No', 'Program', 'Pagu', 'Realisasi', '%'],
    ['1', 'Program Perpustakaan', '500.120.000', '451.234.000', '90,23'],
    ['2', 'Program Kearsipan', '900.450.000', '634.021.000', '70,41'],
    ['3', 'Program Literasi', '350.210.000', '312.345.000', '89,19'],
    ['4', 'Program Penunjang', '640.350.000', '515.678.000', '80,53'],
    ['', 'Jumlah', '2.391.130.000', '1.913.278.000', '80,02'],
  ],
};
// By hand: 8 + 5 = 13, 22 + 18 = 40, 9 + 6 = 15, 3 + 4 = 7; 42 + 33 = 75.
const PEGAWAI: Tabel = {
  nama: 'Tabel 2.2',
  baris: [
    ['No', 'Golongan', 'L', 'P', 'Jumlah'],
    ['1', 'Golongan IV', '8', '5', '13'],
    ['2', 'Golongan III', '22', '18', '40'],
    ['3', 'Golongan II', '9', '6', '15'],
    ['4', 'PPPK', '3', '4', '7'],
    ['', 'Jumlah', '42', '33', '75'],
  ],
};
// By hand: 22,50 + 21,30 + 12,99 + 17,63 = 74,42.
const LKE: Tabel = {
  nama: 'Tabel 3.4',
  baris: [
    ['No', 'Komponen', 'Bobot', 'Nilai'],
    ['1', 'Perencanaan Kinerja', '30', '22,50'],
    ['2', 'Pengukuran Kinerja', '30', '21,30'],
    ['3', 'Pelaporan Kinerja', '15', '12,99'],
    ['4', 'Evaluasi Akuntabilitas Kinerja Internal', '25', '17,63'],
    ['', 'Jumlah', '100', '74,42'],
  ],
};

describe('a list that names rows with one figure each', () => {
  it.each([
    [
      'Serapan Program Perpustakaan, Program Kearsipan dan Program Penunjang masing-masing sebesar 90,23%, 70,41% dan 83,50%.',
      'galat P209 83,50 80,53 E5',
    ],
    [
      'Realisasi Program Perpustakaan, Program Kearsipan dan Program Literasi masing-masing sebesar Rp451.234.000, Rp634.012.000 dan Rp312.345.000.',
      'galat P209 634.012.000 634.021.000 D3',
    ],
    // The sum of the sentence says the same: 22,50 + 21,30 + 12,99 + 17,63 = 74,42.
    [
      'Nilai 74,42 terdiri dari Perencanaan Kinerja sebesar 22,50, Pengukuran Kinerja sebesar 21,30, Pelaporan Kinerja sebesar 12,96 dan Evaluasi Akuntabilitas Kinerja Internal sebesar 17,63.',
      'galat P209 12,96 12,99 D4,,,,',
    ],
    [
      'Serapan Program Kearsipan 70,41%, Program Literasi 89,19%, dan Program Penunjang 85,00%.',
      'galat P209 85,00 80,53 E5',
    ],
  ])('stands in one column: %s', (teks, harap) => expect(temuan(teks, ANGGARAN, LKE)).toEqual([harap]));

  it('may be of small counts, of which three agree', () => {
    const kalimat = (iii: string) =>
      `Pegawai tersebut terdiri dari Golongan IV sebanyak 13 orang, Golongan III sebanyak ${iii} orang, Golongan II sebanyak 15 orang dan PPPK sebanyak 7 orang.`;
    expect(temuan(kalimat('46'), PEGAWAI)).toEqual(['galat P209 46 40 E3']);
    expect(temuan(kalimat('40'), PEGAWAI)).toEqual([]);
    // Of another year three may well be the same.
    expect(temuan(`Pada tahun 2020 p${kalimat('46').slice(1)}`, PEGAWAI)).toEqual([]);
  });

  it.each([
    'Serapan Program Perpustakaan, Program Kearsipan dan Program Penunjang masing-masing sebesar 90,23%, 70,41% dan 80,53%.',
    // Those of a second list are of the same names; of two figures beside one name, and of names that no table has, nothing is known.
    'Pagu Program Kearsipan dan Program Literasi masing-masing Rp900.450.000 dan Rp350.210.000 dengan realisasi masing-masing Rp634.021.000 dan Rp312.345.000.',
    'Pagu dan realisasi Program Kearsipan masing-masing sebesar Rp900.450.000 dan Rp634.021.000.',
    'Realisasi Program Perpustakaan, Program Kearsipan, dan program lainnya masing-masing sebesar Rp451.234.000, Rp634.021.000, dan Rp828.023.000.',
    // Another year, a plan, something that is not money, and figures before their names.
    'Serapan Program Perpustakaan 90,23%, Program Kearsipan 70,41%, sedangkan Program Penunjang tahun lalu 85,00%.',
    'Serapan Program Perpustakaan 90,23%, Program Kearsipan 70,41%, sedangkan Program Penunjang ditargetkan 85,00%.',
    'Realisasi fisik Program Perpustakaan 90,23%, Program Kearsipan 70,41%, dan Program Penunjang 85,00%.',
    'Pegawai terdiri dari 13 orang Golongan IV, 40 orang Golongan III, 15 orang Golongan II dan 7 orang PPPK.',
    'Program Perpustakaan memiliki 5 kegiatan, Program Kearsipan 8 kegiatan, Program Literasi 3 kegiatan, dan Program Penunjang 4 kegiatan.',
  ])('is right, or not known to be wrong: %s', (teks) => expect(temuan(teks, ANGGARAN, PEGAWAI)).toEqual([]));
});
