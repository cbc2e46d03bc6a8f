import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (teks: string) =>
  periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map((t) => `${t.tingkat} ${t.tercetak} ${t.semestinya}`);

// By hand: 3,249 ÷ 2,5 = 129,96 (3,2495 ÷ 2,5 = 129,98); 1,875 ÷ 2,5 = 75; 315,367 ÷ 350 = 90,1049; 9,975 ÷ 10,5 = 95; 1,050 + 0,075 = 1,125;
// 2,5 − 2,125 = 0,375; 1,25 ÷ 1,125 = 1,11111; 750,5 ÷ 1.000 = 75,05; 1,125 + 0,475 = 1,6.
describe('a comma with three digits before juta and more', () => {
  it.each([
    'Pajak hotel Rp3,249 miliar atau 129,97 persen dari target Rp2,5 miliar.',
    'Realisasi Rp1,875 miliar atau 75,00% dari pagu Rp2,5 miliar.',
    'Pajak air tanah Rp315,367 juta atau 90,10 persen dari target Rp350 juta.',
    'Pagu Rp10,5 miliar terealisasi Rp9,975 miliar atau 95 persen.',
    'PAD Rp1,125 triliun terdiri dari pajak Rp1,050 triliun dan retribusi Rp0,075 triliun.',
    'Pagu Rp2,5 miliar, realisasi Rp2,125 miliar (85%), sisa Rp0,375 miliar.',
    'Pendapatan naik dari Rp1,125 triliun menjadi Rp1,250 triliun atau naik 11,11 persen.',
    'Realisasi Rp750,500 ribu atau 75,05 persen dari pagu Rp1 juta.',
    'Anggaran Rp1,6 miliar terdiri dari belanja pegawai Rp1,125 miliar dan modal Rp475 juta.',
  ])('is the decimal sign: %s', (teks) => {
    expect(temuan(teks)).toEqual([]);
  });

  // 1.250 ÷ 2.500 = 50; 3,249 ÷ 2,5 = 129,96; 3.249 ÷ 5.000 = 64,98; 1,125 = 1,050 + 0,075; 1.125 − 1.000 = 125 miliar.
  it.each([
    'Realisasi Rp1,250 miliar atau 50% dari pagu Rp2.5 triliun.',
    'Realisasi Rp3.249 miliar atau 129.96 persen dari target Rp2.5 miliar.',
    'Realisasi Rp3.249 miliar atau 64,98 persen dari target Rp5 triliun.',
    'Anggaran Rp3.5 miliar. PAD Rp1.125 miliar terdiri dari pajak Rp1.050 miliar dan retribusi Rp0.075 miliar.',
    'Belanja naik dari Rp1,000 miliar menjadi Rp1,125 miliar atau naik Rp125 miliar.',
  ])('or what the rest of the text has it be: %s', (teks) => {
    expect(temuan(teks)).toEqual([]);
  });

  // (1,25 − 1,125) ÷ 1,125 = 11,11 %; 1,125 − 1,05 = 0,075.
  it.each([
    ['Realisasi Rp1,875 miliar atau 57,00% dari pagu Rp2,5 miliar.', 'galat 57,00 75,00'],
    ['Realisasi Rp1,875 miliar atau 57% dari pagu Rp2.50 miliar.', 'galat 57 75'],
    ['Pendapatan naik dari Rp1,125 triliun menjadi Rp1,250 triliun atau naik 17,11 persen.', 'galat 17,11 11,11'],
    [
      'PAD Rp1,125 triliun terdiri dari pajak Rp1,050 triliun dan retribusi Rp0,095 triliun.',
      'galat 1,125 triliun 1,145 triliun',
    ],
  ])('still wrong: %s', (teks, harap) => {
    expect(temuan(teks)).toEqual([harap]);
  });
});
