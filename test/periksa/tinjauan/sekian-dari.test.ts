import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map(
    (t) => `${t.tingkat} ${t.kode} ${t.tercetak} ${t.semestinya}`,
  );

// By hand: 3 ÷ 5 = 60 %; 6 ÷ 8 = 75 %; 45 ÷ 50 = 90 %; 1.150 ÷ 1.250 = 92 %; 2 ÷ 3 = 66,67 %.
describe('so many of so many', () => {
  it.each([
    ['Tiga dari lima sasaran mencapai target atau 75,00 %.', '75,00 60,00'],
    ['Dari 8 indikator, 6 indikator mencapai target atau 80 persen.', '80 75'],
    ['Sebanyak 45 dari 50 desa (80%) telah menyampaikan laporan.', '80 90'],
    ['Sebanyak 1.150 KK dari 1.250 KK atau 29,00 persen terlayani.', '29,00 92,00'],
    ['Dari total 3 (tiga) sasaran terdapat 2 (dua) sasaran yang tercapai atau sebesar 76,67 %.', '76,67 66,67'],
  ])('that are another percentage: %s', (teks, harapan) => {
    expect(temuan(teks)).toEqual([`galat P229 ${harapan}`]);
  });

  it.each([
    'Tiga dari lima sasaran mencapai target atau 60,00 %.',
    'Dari total 3 (tiga) sasaran terdapat 2 (dua) sasaran yang tercapai atau sebesar 66,67 %.',
    'Dari total 3 sasaran terdapat 2 sasaran yang tercapai atau sebesar 66,6 %.',
    'Tiga dari lima sasaran tercapai dengan rata-rata capaian (95,25 %).',
    'Dari 8 indikator, 6 indikator mencapai target dengan capaian sebesar 98 persen.',
    'Naik dari 45 menjadi 50 desa (80 %).',
    'Dari 25 kegiatan pada 5 program terserap sebesar 90 %.',
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
