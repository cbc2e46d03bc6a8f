import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// Hand: (80 + 70) / 2 = 75, below 100.
const tabel = (rata: string, a: string, b: string) => [
  {
    baris: [
      ['Indikator', 'Capaian'],
      ['A', a],
      ['B', b],
      ['Rata-rata', rata],
    ],
  },
];
const kode = (isi: ReturnType<typeof tabel>, bagian?: string) =>
  periksaTabel({
    tabel: isi,
    narasi: [{ ...(bagian === undefined ? {} : { bagian }), teks: 'Efisiensi anggaran mencapai 20%.' }],
  }).temuan.map((t) => t.kode);

it('unspent money is no efficiency of an institution below 100 %', () => {
  expect(kode(tabel('75', '80', '70'))).toEqual(['P207']);
  expect(kode(tabel('75', '80', '70'), '3.2 Realisasi')).toEqual(['P207']);
});
it('of one program, or of an institution at 100 %, it may be', () => {
  expect(kode(tabel('75', '80', '70'), '12. Program Umum')).toEqual([]);
  expect(kode(tabel('105', '110', '100'))).toEqual([]);
});

// By hand: 100 − 80 ÷ 120 × 100 = 33,33; and 1 − 79,77 ÷ 29,91 = −166,70 %.
it.each([
  'Capaian sasaran S2 120,00 persen, sedangkan serapan anggarannya 80,00 persen; tingkat efisiensinya 33,33 persen, jadi efisien.',
  'Capaian sasaran S1 29,91 persen, sedangkan serapan anggarannya 79,77 persen; tingkat efisiensinya -166,70 persen, jadi tidak efisien.',
])('what a sentence sets against its own performance is not what was left of the budget: %s', (teks) => {
  expect(periksaTabel({ tabel: tabel('75', '80', '70'), narasi: [{ teks }] }).temuan).toEqual([]);
});
