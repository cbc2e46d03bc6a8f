import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const tuduhan = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) => (t.tingkat === 'catatan' ? [] : [`${t.tingkat} ${t.lokasi.sel}`]));
const ganti = (t: readonly string[][], baris: number, kolom: number, isi: string): string[][] =>
  t.map((b, i) => (i === baris ? b.map((s, j) => (j === kolom ? isi : s)) : [...b]));

// Correct tables in which a column prints in most rows what another one does, as where targets were reached; every figure by hand.
// 22 + 14 + 25 + 8 = 69; 31 + 12 + 15 + 20 = 78; 11 + 24 + 27 + 9 = 71 of 80 is 88,75 %.
const TOTAL = [
  ['Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV', 'Total', 'Capaian (%)'],
  ['Dokumen', '69', '22', '14', '25', '8', '69', '100,00'],
  ['Rapat', '78', '31', '12', '15', '20', '78', '100,00'],
  ['Surat', '80', '11', '24', '27', '9', '71', '88,75'],
];
// 579.400.000 ÷ 605.000.000 = 95,77 %; ÷ 581.000.000 = 99,72 %; 102,4 ÷ 108 = 94,81 %; 61 ÷ 73 = 83,56 %.
const KONTRAK = [
  ['Paket', 'Pagu', 'Nilai Kontrak', 'Realisasi', '% thd Kontrak', '% thd Pagu'],
  ['A', '108.000.000', '102.400.000', '102.400.000', '100,00', '94,81'],
  ['B', '605.000.000', '581.000.000', '579.400.000', '99,72', '95,77'],
  ['C', '73.000.000', '61.000.000', '61.000.000', '100,00', '83,56'],
];
// 432 ÷ 447 = 96,64 %; 470 ÷ 475 = 98,95 %; 798,3 ÷ 807 = 98,92 %; 823 ÷ 845 = 97,40 %; all contracts are paid in full.
const LUNAS = [
  ['Paket', 'Pagu', 'HPS', 'Nilai Kontrak', 'Realisasi', '% thd Kontrak', '% thd Pagu'],
  ['A', '447.000.000', '447.000.000', '432.000.000', '432.000.000', '100,00', '96,64'],
  ['B', '475.000.000', '475.000.000', '470.000.000', '470.000.000', '100,00', '98,95'],
  ['C', '807.000.000', '806.300.000', '798.300.000', '798.300.000', '100,00', '98,92'],
  ['D', '845.000.000', '845.000.000', '823.000.000', '823.000.000', '100,00', '97,40'],
];
// 41 × 52.000 = 2.132.000; 23 × 811.000 = 18.653.000; 8 × 214.000 = 1.712.000.
const HARGA = [
  ['Uraian', 'Volume', 'Harga', 'Jumlah', 'Realisasi', 'Sisa'],
  ['A', '41', '52.000', '2.132.000', '2.132.000', '0'],
  ['B', '23', '811.000', '18.653.000', '18.651.000', '2.000'],
  ['C', '8', '214.000', '1.712.000', '1.712.000', '0'],
];
// 5,04 − 4,70 = 0,34 = 5,38 − 5,04; 64,90 − 61,70 = 3,20.
const TAHUN = [
  ['Indikator', 'Realisasi 2022', 'Realisasi 2023', 'Realisasi 2024', 'Naik/Turun thd 2023'],
  ['Pertumbuhan', '4,70', '5,04', '5,38', '0,34'],
  ['Pendapatan (juta)', '58,30', '61,70', '64,90', '3,20'],
];

describe('a column that repeats another one in most rows', () => {
  it.each([
    ['a target that was reached', TOTAL],
    ['a contract that was paid in full', KONTRAK],
    ['an estimate that most budgets are', LUNAS],
    ['what was spent of what was planned', HARGA],
    ['a difference that two years have in common', TAHUN],
  ])('%s is bound by no rule of the other', (_, tabel) => expect(tuduhan(tabel)).toEqual([]));
  it('leaves the rule that is meant to be held against every row', () => {
    expect(tuduhan(ganti(TOTAL, 3, 6, '77'))).toContain('galat G4');
    expect(tuduhan(ganti(KONTRAK, 2, 5, '91,77'))).toContain('galat F3');
    expect(tuduhan(ganti(HARGA, 2, 3, '18.635.000'))).toContain('galat D3');
  });
});
