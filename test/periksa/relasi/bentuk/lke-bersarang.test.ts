import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

// Weight × percentage by hand: 3,00 + 6,30 + 12,00 = 21,30; 3,60 + 7,20 + 7,50 = 18,30; 2,10 + 2,70 + 4,50 = 9,30; 3,50 + 5,25 + 12,50 = 21,25;
// together 70,15. The components changed places, so that all of their sums break and the total holds.
const lembar = (a: string, b: string, c: string, d: string): string[][] => [
  ['No', 'Komponen', 'Bobot', 'Nilai (%)', 'Skor'],
  ['1', 'Perencanaan Kinerja', '30,00', '', a],
  ['1.a', 'Keberadaan', '6,00', '50%', '3,00'],
  ['1.b', 'Kualitas', '9,00', '70%', '6,30'],
  ['1.c', 'Pemanfaatan', '15,00', '80%', '12,00'],
  ['2', 'Pengukuran Kinerja', '30,00', '', b],
  ['2.a', 'Keberadaan', '6,00', '60%', '3,60'],
  ['2.b', 'Kualitas', '9,00', '80%', '7,20'],
  ['2.c', 'Pemanfaatan', '15,00', '50%', '7,50'],
  ['3', 'Pelaporan Kinerja', '15,00', '', c],
  ['3.a', 'Keberadaan', '3,00', '70%', '2,10'],
  ['3.b', 'Kualitas', '4,50', '60%', '2,70'],
  ['3.c', 'Pemanfaatan', '7,50', '60%', '4,50'],
  ['4', 'Evaluasi Akuntabilitas Kinerja Internal', '25,00', '', d],
  ['4.a', 'Keberadaan', '5,00', '70%', '3,50'],
  ['4.b', 'Kualitas', '7,50', '70%', '5,25'],
  ['4.c', 'Pemanfaatan', '12,50', '100%', '12,50'],
  ['', 'Nilai Hasil Evaluasi', '100,00', '', '70,15'],
];
const galat = (baris: string[][]) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.lokasi.sel, t.semestinya]);

describe('the nesting of an evaluation sheet', () => {
  it('is shown by its weights where the scores of the components stand in wrong places', () => {
    expect(galat(lembar('18,30', '9,30', '21,25', '21,30'))).toEqual([
      ['E2', '21,30'],
      ['E6', '18,30'],
      ['E10', '9,30'],
      ['E14', '21,25'],
    ]);
    expect(galat(lembar('9,30', '18,30', '21,30', '21,25'))).toEqual([
      ['E2', '21,30'],
      ['E10', '9,30'],
    ]);
    expect(galat(lembar('21,30', '18,30', '9,30', '21,25'))).toEqual([]);
  });
});
