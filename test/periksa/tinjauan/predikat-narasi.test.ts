import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import type { Tabel } from '../../../src/tabel/tabel.js';

const temukan = (teks: string, ...tabel: Tabel[]) =>
  periksaTabel({ tabel, narasi: [{ teks }] })
    .temuan.filter((t) => ['P205', 'P222', 'P223'].includes(t.kode))
    .map((t) => `${t.kode} ${t.pesan}`);

// Bounds of the scale in 3.5 of the report of Batu Sopang, with the words that its text uses.
const skala = (kelas: readonly string[], nama?: string): Tabel => ({
  ...(nama === undefined ? {} : { nama }),
  baris: [
    ['Interval', 'Kriteria'],
    ...['85 s/d 100 %', '70 sd < 85 %', '55 sd < 70 %', '0 sd < 55 %'].map((s, i) => [s, kelas[i] ?? '']),
  ],
});
const baik = skala(['Sangat Baik', 'Baik', 'Cukup', 'Kurang'], 'Skala');
const berhasil = skala(['Sangat Berhasil', 'Berhasil', 'Cukup Berhasil', 'Kurang Berhasil']);

describe('classes that sentences give to percentages', () => {
  it('are held against the printed scale', () => {
    expect(temukan('Capaian sasaran 4 = 80 % atau **bermakna Sangat Baik**.', baik)).toEqual([
      'P205 baris 1: 80 ditaruh pada "Sangat Baik", padahal menurut Skala termasuk "Baik".',
    ]);
    expect(temukan('Capaian 80 % bermakna Baik, capaian 90 persen dikategorikan sangat baik.', baik)).toEqual([]);
    // Above the top of the scale it is no lower class, whatever P206 says of the missing one.
    expect(temukan('Capaian 111,1 % bermakna Sangat Baik.', baik)).toEqual([]);
    expect(temukan('Capaian 111,1 % bermakna Baik.', baik)).toEqual([
      'P205 baris 1: 111,1 ditaruh pada "Baik", padahal menurut Skala termasuk "Sangat Baik".',
    ]);
    expect(temukan('Capaian 80 % bermakna Baik.', skala(['Sangat Baik', 'Cukup', 'Baik', 'Kurang']), baik)).toEqual([]);
    expect(temukan('Capaian 80 % bermakna Sangat Baik.')).toEqual([]);
    // Thousands or three decimals: not told apart, so nothing is said.
    expect(temukan('Capaian 1.234 % bermakna Kurang.', baik)).toEqual([]);
  });

  // Ikhtisar of the report of Batu Sopang: "80 % … bermakna kurang Baik", while its scales say Berhasil.
  it('are named once each where no printed scale has them', () => {
    expect(temukan('Sasaran 4 = 80 % bermakna kurang Baik.', berhasil)).toEqual([
      'P223 baris 1: 80 disebut "kurang Baik", yang tidak ada di skala yang tercetak (tabel skala); menurut skala itu "Berhasil".',
    ]);
    expect(
      temukan('Sasaran 2 = 102,5 bermakna Sangat Baik. Sasaran 3 = 103 % bermakna Sangat baik.', berhasil),
    ).toEqual([
      'P223 baris 1: 102,5 disebut "Sangat Baik", yang tidak ada di skala yang tercetak (tabel skala); menurut skala itu "Sangat Berhasil".',
    ]);
    const hitungan = skala(['Melebihi target', 'Mencapai target', 'Cukup', 'Kurang']);
    expect(temukan('Sasaran 4 = 80 % bermakna Baik.', hitungan)).toEqual([]);
  });

  // The same report: 102,5 "Sangat Baik" beside 111,1 "Baik".
  it('do not contradict each other', () => {
    expect(temukan('Sasaran 2 = 102,5% bermakna Sangat Baik. Sasaran 3 sebesar 111,1 bermakna Baik.')).toEqual([
      'P222 baris 1: 111,1 disebut "Baik", sedangkan 102,5 disebut "Sangat Baik" (baris 1).',
    ]);
    expect(temukan('Sasaran 2 = 80% bermakna Baik. Sasaran 3 = 80 % kategori cukup.')).toEqual([
      'P222 baris 1: 80 disebut "Baik", sedangkan 80 disebut "cukup" (baris 1).',
    ]);
    expect(temukan('Sasaran 2 = 80% bermakna Cukup Baik. Sasaran 3 = 80 % kategori cukup berhasil.')).toEqual([]);
    expect(temukan('Tahun 2022 dikategorikan Baik, 5 desa dikategorikan kurang, 90 % kategori baik.')).toEqual([]);
  });
});

const TINGGI: Tabel = {
  nama: 'Tabel 1',
  baris: [
    ['Interval', 'Kategori'],
    ['> 90', 'Sangat Tinggi'],
    ['75 < x ≤ 90', 'Tinggi'],
    ['65 < x ≤ 75', 'Sedang'],
    ['50 < x ≤ 65', 'Rendah'],
    ['≤ 50', 'Sangat Rendah'],
  ],
};
const BERHASIL = skala(['Sangat Berhasil', 'Berhasil', 'Cukup Berhasil', 'Kurang Berhasil']);
const kelas = (teks: string, ...tabel: Tabel[]) =>
  periksaTabel({ tabel, narasi: [{ teks }] })
    .temuan.filter((t) => t.kode === 'P205')
    .map((t) => `${t.tingkat} ${t.tercetak} ${t.semestinya}`);

// By the scales above; PermenPANRB 88/2021: above 60 to 70 B, to 80 BB, to 90 A; PermenPANRB 14/2017: 76,61–88,30 B, from 88,31 A.
describe('a class that a sentence gives to its figure', () => {
  it.each([
    ['Capaian indikator sebesar 92,50 % dengan predikat Tinggi.', TINGGI, '92,50 Sangat Tinggi'],
    ['Indikator tersebut mencapai 70,00% (kategori "Rendah").', TINGGI, '70,00 Sedang'],
    ['Capaian sebesar 92,50 % masuk dalam kriteria Sedang.', TINGGI, '92,50 Sangat Tinggi'],
    ['Predikat Sangat Tinggi diperoleh dengan capaian 70,00 %.', TINGGI, '70,00 Sedang'],
    ['Realisasi 8,9 dari target 10 sehingga capaiannya 89,00 % (Sangat Tinggi).', TINGGI, '89,00 Tinggi'],
    ['Rata-rata capaian kinerja sebesar 95,25 % sehingga berkategori Berhasil.', BERHASIL, '95,25 Sangat Berhasil'],
    ['Nilai SAKIP tahun 2023 sebesar 64,80 dengan predikat BB.', BERHASIL, '64,80 B'],
    ['Hasil evaluasi akuntabilitas kinerja 82,35 atau predikat "BB" (Sangat Baik).', BERHASIL, '82,35 A'],
    ['Nilai IKM sebesar 77,59 dengan mutu pelayanan B dan kinerja pelayanan Sangat Baik.', BERHASIL, '77,59 Baik'],
  ])('against the scale that is meant: %s', (teks, tabel, harapan) => {
    expect(kelas(teks, tabel)).toEqual([`galat ${harapan}`]);
  });

  it('is a warning where the printed scale may be one of another thing', () => {
    expect(kelas('Serapan anggaran sebesar 92,50 % dengan predikat Tinggi.', TINGGI)).toEqual([
      'peringatan 92,50 Sangat Tinggi',
    ]);
  });

  // 78 lies between 70 and 86, where the scale has no class.
  it('is none of a figure between two classes of a scale that leaves a gap', () => {
    const berlubang: Tabel = {
      baris: [
        ['Interval', 'Kriteria'],
        ['86 s/d 100 %', 'Sangat Berhasil'],
        ['55 s/d 70 %', 'Berhasil'],
        ['30 s/d 54 %', 'Cukup Berhasil'],
        ['0 s/d 29 %', 'Kurang Berhasil'],
      ],
    };
    expect(temukan('Capaian sasaran sebesar 78 % bermakna Berhasil.', berlubang)).toEqual([]);
    expect(temukan('Capaian sasaran sebesar 78 % bermakna Sangat Baik.', berlubang)).toEqual([
      'P223 baris 1: 78 disebut "Sangat Baik", yang tidak ada di skala yang tercetak (tabel skala).',
    ]);
  });

  it('without a printed scale, against the registered ones: one class away only where others bear the scale out', () => {
    expect(kelas('Capaian kinerja sebesar 70,00 % dengan predikat Sangat Tinggi.')).toEqual(['galat 70,00 Sedang']);
    expect(kelas('Capaian kinerja sebesar 70,00 % dengan predikat Tinggi.')).toEqual([]);
    const lain = ['95,10 % predikat Sangat Tinggi', '80,00 % predikat Tinggi', '96,20 % predikat Sangat Tinggi'];
    const teks = [...lain, '70,00 % dengan predikat Tinggi'].map((k) => `Capaian kinerja sebesar ${k}.`).join(' ');
    expect(kelas(teks)).toEqual(['galat 70,00 Sedang']);
  });

  it.each([
    ['Capaian indikator sebesar 92,50 % dengan predikat Sangat Tinggi.', TINGGI],
    ['Nilai SAKIP tahun 2023 sebesar 64,80 dengan predikat B (Baik).', BERHASIL],
    // Other things have scales of their own.
    ['Nilai SPBE sebesar 3,45 dengan predikat Baik.', BERHASIL],
    ['Indeks Reformasi Birokrasi sebesar 72,35 dengan kategori BB.', BERHASIL],
    ['Predikat kepatuhan tinggi dengan nilai 88,12 dari Ombudsman.', TINGGI],
    // The class of a plan, of another year, of things that are counted.
    ['Nilai AKIP 64,80 naik menjadi 72,10 dengan predikat BB.', BERHASIL],
    ['Target predikat A, realisasi nilai 72,10 dengan predikat BB untuk SAKIP.', BERHASIL],
    ['Sebanyak 45,20 % desa termasuk kategori Sangat Tinggi.', TINGGI],
    ['Realisasi jalan dalam kategori baik sebesar 45,5 %.', BERHASIL],
    ['Capaian 87,50 % dengan kategori baik sekali.', BERHASIL],
  ])('right, or on something else: %s', (teks, tabel) => {
    expect(kelas(teks, tabel)).toEqual([]);
  });
});

// By the scale of AKIP 87,90 is "Memuaskan" and 64,80 "Baik"; by that of surveys 65,91 is "C" and 78,00 "B", Baik.
describe('the index of a survey or of accountability that is an indicator among others', () => {
  const skm = (kelas: readonly string[]): Tabel => ({
    nama: 'Skala',
    baris: [
      ['Nilai Interval', 'Kategori'],
      ...['88,31 - 100,00', '76,61 - 88,30', '65,00 - 76,60', '25,00 - 64,99'].map((s, i) => [s, kelas[i] ?? '']),
    ],
  });
  const kategori = skm(['Sangat Baik', 'Baik', 'Kurang Baik', 'Tidak Baik']);
  const capaian: Tabel = {
    nama: 'Capaian',
    baris: [
      ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'],
      ['1', 'Indeks Kepuasan Masyarakat', '44', '29', '65,91', 'B'],
      ['2', 'Persentase koperasi aktif', '50', '41', '82,00', 'A'],
    ],
  };

  it('has the class that the report gives it, by the scale that it prints or in its row', () => {
    expect(temukan('Nilai SAKIP memperoleh nilai 87,90 dengan kategori Baik.', kategori)).toEqual([]);
    expect(temukan('Nilai SAKIP memperoleh nilai 80,00 dengan kategori Baik.', baik)).toEqual([]);
    expect(temukan('Indeks Kepuasan Masyarakat memperoleh nilai 65,91 dengan predikat B.', capaian)).toEqual([]);
  });

  it('has that of law where none does, or where the report prints the scale of law beside another', () => {
    expect(temukan('Nilai SAKIP memperoleh nilai 87,90 dengan kategori Baik.')).toHaveLength(1);
    expect(temukan('Nilai SAKIP memperoleh nilai 87,90 dengan kategori Baik.', berhasil)).toHaveLength(1);
    expect(temukan('Indeks Kepuasan Masyarakat memperoleh nilai 80,00 dengan kategori Kurang Baik.', kategori)).toEqual(
      [
        'P205 baris 1: 80,00 ditaruh pada "Kurang Baik", padahal menurut Mutu pelayanan SKM menurut NIK termasuk "Baik".',
      ],
    );
    // Hand: 75,00 is below 76,61, and from 70 on by the other scale.
    expect(
      temukan('Indeks Kepuasan Masyarakat memperoleh nilai 75,00 dengan kategori Baik.', kategori, baik),
    ).toHaveLength(1);
  });
});
