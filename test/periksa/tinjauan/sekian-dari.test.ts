import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map(
    (t) => `${t.tingkat} ${t.kode} ${t.tercetak} ${t.semestinya}`,
  );

// By hand: 3 ÷ 5 = 60 %; 6 ÷ 8 = 75 %; 45 ÷ 50 = 90 %; 1.150 ÷ 1.250 = 92 %; 2 ÷ 3 = 66,67 %.
describe('so many of so many', () => {
  it.each([
    ['Tiga dari lima sasaran mencapai target atau 75,00 %.', 'P229 75,00 60,00'],
    ['Dari 8 indikator, 6 indikator mencapai target atau 80 persen.', 'P107 80 75'],
    // Of 50 desa 40 are 80 %, and 45 are of 56: any of the three may be wrong.
    ['Sebanyak 45 dari 50 desa (80%) telah menyampaikan laporan.', 'P107 80 90'],
    ['Sebanyak 1.150 KK dari 1.250 KK atau 29,00 persen terlayani.', 'P107 29,00 92,00'],
    ['Dari total 3 (tiga) sasaran terdapat 2 (dua) sasaran yang tercapai atau sebesar 76,67 %.', 'P107 76,67 66,67'],
    // What is left says which: 1.993 − 383 = 1.610 = 80,78 %; 25 − 5 = 20 = 80 %.
    ['Dari 1.993 perkara, sebanyak 1.810 perkara diputus atau 80,78 persen, sisa 383 perkara.', 'P107 1.810 1.610'],
    ['Dari 25 indikator, sebanyak 22 indikator (80 persen) tercapai dan 5 indikator tidak tercapai.', 'P107 22 20'],
  ])('that are another percentage: %s', (teks, harapan) => {
    expect(temuan(teks)).toEqual([`galat ${harapan}`]);
  });

  it.each([
    'Tiga dari lima sasaran mencapai target atau 60,00 %.',
    'Dari total 3 (tiga) sasaran terdapat 2 (dua) sasaran yang tercapai atau sebesar 66,67 %.',
    'Dari total 3 sasaran terdapat 2 sasaran yang tercapai atau sebesar 66,6 %.',
    'Tiga dari lima sasaran tercapai dengan rata-rata capaian (95,25 %).',
    'Dari 8 indikator, 6 indikator mencapai target dengan capaian sebesar 98 persen.',
    'Naik dari 45 menjadi 50 desa (80 %).',
    'Dari 25 kegiatan pada 5 program terserap sebesar 90 %.',
    'Dari 25 indikator, 20 indikator (80 persen) tercapai, 3 belum dan 2 tidak dapat diukur.',
    // An amount is no part of a count.
    'Realisasi Dana Desa Rp 120 miliar dari 144 desa atau 100 persen.',
    'Dana Rp 25 miliar dari 40 paket pekerjaan (100 persen) telah dikontrakkan.',
    'Bantuan Rp 50 juta diterima dari 100 kelompok, atau 100 persen kelompok penerima.',
    'Retribusi 45 juta rupiah dari 60 wajib retribusi atau 80 persen dari potensi.',
  ])('that are the percentage, or not what it is of: %s', (teks) => {
    expect(temuan(teks)).toEqual([]);
  });
});

describe('a count in words with its figure in brackets', () => {
  it.each([
    ['Dua belas (13) kegiatan telah dilaksanakan.', ['galat P109 Dua belas (13) null']],
    [
      'Sebesar satu juta lima ratus ribu rupiah (Rp1.600.000,-).',
      ['galat P109 satu juta lima ratus ribu rupiah (Rp1.600.000,-) null'],
    ],
    ['Dua belas (12) kegiatan telah dilaksanakan.', []],
    ['Tahun kedua (2022) dan tabel dua (2).', []],
  ])('%s', (teks, harapan) => {
    expect(temuan(teks)).toEqual(harapan);
  });
});
