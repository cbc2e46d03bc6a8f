import { describe, expect, it } from 'vitest';

import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const galat = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] })
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => t.pesan);

describe('what something rose or fell to, and what was planned', () => {
  it.each([
    // 9,12 − 8,87 = 0,25 years; 1,46 − 1,19 = 0,27 points; 10,72 ÷ 10,2 = 1,0510 with both rounded; 861,3 ÷ 1.150 = 74,90 %.
    'Rata-rata lama sekolah naik dari 8,87 tahun pada 2022 menjadi 9,12 tahun pada 2023, atau bertambah 0,25 tahun.',
    'Angka putus sekolah turun 0,27 poin, yaitu dari 1,46% pada tahun 2022 ke 1,19% pada tahun 2023.',
    'Realisasi naik 5,12 persen dari tahun 2021 sebesar Rp10,2 miliar ke Rp10,72 miliar pada 2022.',
    'Investasi mencapai Rp861,3 triliun. Pemerintah menargetkan investasi sebesar Rp1.150 triliun. Sehingga realisasi ini telah mencapai 74,90% dari target itu.',
    // Of another thing: 45 − 33 = 12 minutes, and 40 to another place.
    'Waktu tempuh turun 12 menit, dari rumah 45 menit ke kantor 33 menit.',
    'Usia kawin pertama naik dari 19,2 tahun menjadi 20,1 tahun, atau naik dalam 3 tahun.',
  ])('rightly: %s', (teks) => expect(galat(teks)).toEqual([]));

  it.each([
    [
      'years',
      'Rata-rata lama sekolah naik dari 8,87 tahun pada 2022 menjadi 9,12 tahun pada 2023, atau bertambah 0,75 tahun.',
      '0,75',
    ],
    ['years first', 'Umur harapan hidup naik 0,31 tahun dari 70,12 tahun menjadi 70,46 tahun.', '0,31'],
    [
      'points',
      'Angka putus sekolah turun 0,57 poin, yaitu dari 1,46% pada tahun 2022 ke 1,19% pada tahun 2023.',
      '0,57',
    ],
    [
      'what was planned',
      'Investasi mencapai Rp861,3 triliun. Pemerintah menargetkan investasi sebesar Rp1.150 triliun. Sehingga realisasi ini telah mencapai 74,40% dari target itu.',
      '74,40',
    ],
  ])('wrongly: %s', (_, teks, angka) => expect(galat(teks).some((p) => p.includes(angka))).toBe(true));
});
