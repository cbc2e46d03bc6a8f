import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// Hand: 801 / 800 = 100,125 %; 77 / 80 = 96,25 %.
const baris = (pertama: string) => [
  ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
  ['A', '800', '801', pertama],
  ['B', '80', '77', '96.25'],
];

it('a dot is a decimal sign in a column that shows it elsewhere', () => {
  expect(periksaTabel([{ baris: baris('100.125') }]).temuan).toEqual([]);
});
it('a place names sheet and page', () => {
  const { temuan } = periksaTabel([{ lembar: 'Lampiran', halaman: 3, baris: baris('10.25') }]);
  expect(temuan.map((t) => t.lokasi)).toEqual([{ lembar: 'Lampiran', halaman: 3, baris: 2, kolom: 4, sel: 'D2' }]);
});
it('what looks like a code and is none does not nest rows', () => {
  const tabel = [
    ['Kode', 'Uraian', 'Pagu'],
    ['1.2.3', 'A', '5.000.000'],
    ['1.2.3.4', 'B', '2.000.000'],
  ];
  expect(periksaTabel([{ baris: tabel }]).ringkasan.relasi).toBe(0);
});
