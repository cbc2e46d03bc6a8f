import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

/** Where each figure comes from, as the sheet Jejak of a live workbook lists it. */
const jejak = (judul: string, ...lain: string[][]) => [
  {
    baris: [
      ['No.', 'Besaran', judul, 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)'],
      ['1', 'Program Satu', 'Serapan anggaran', '8.000.000', '6.000.000', '75,00'],
      ['2', 'Program Dua', 'Serapan anggaran', '5.000.000', '4.000.000', '80,00'],
      ['3', 'Program Tiga', 'Serapan anggaran', '4.000.000', '1.000.000', '25,00'],
      ...lain,
    ],
  },
];
const temuan = (judul: string, ...lain: string[][]) =>
  periksaTabel(jejak(judul, ...lain))
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.lokasi.sel, t.semestinya]);

it.each(['Rumus', 'Formula', 'Cara Penghitungan'])(
  'a row that names another formula under "%s" is not held to that of the others',
  (judul) => {
    // 6.000.000 ÷ 8.000.000 × 100 = 75; the row adds the two.
    expect(temuan(judul, ['4', 'Seluruh program', 'Jumlah rupiah', '8.000.000', '6.000.000', '14.000.000'])).toEqual(
      [],
    );
  },
);

it('a row that names the same one is', () => {
  expect(temuan('Rumus', ['4', 'Program Empat', 'Serapan anggaran', '8.000.000', '6.000.000', '57,00'])).toEqual([
    ['F5', '75,00'],
  ]);
  expect(temuan('Uraian', ['4', 'Program Empat', 'Jumlah rupiah', '8.000.000', '6.000.000', '57,00'])).toEqual([
    ['F5', '75,00'],
  ]);
});

it('a row that names none is', () => {
  expect(temuan('Rumus', ['4', 'Program Empat', '', '8.000.000', '6.000.000', '57,00'])).toEqual([['F5', '75,00']]);
});
