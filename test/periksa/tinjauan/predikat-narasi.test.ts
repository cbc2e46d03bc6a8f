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
    // Above the top of the scale: P206 says that it has no class there.
    expect(temukan('Capaian 111,1 % bermakna Baik.', baik)).toEqual([]);
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
    ).toEqual(['P223 baris 1: 102,5 disebut "Sangat Baik", yang tidak ada di skala yang tercetak (tabel skala).']);
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
