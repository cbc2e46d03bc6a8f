import { describe, expect, it } from 'vitest';
import { sambungAngka } from '../../../src/periksa/fakta/sambung-angka.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

describe('figures that were torn apart', () => {
  it.each([
    ['dari target Rp 334, 220 miliar.', 'dari target Rp  334,220 miliar.'],
    ['belanja Rp 1. 250.000.000 atau', 'belanja Rp  1.250.000.000 atau'],
    ['pagu Rp 50, 0 miliar.', 'pagu Rp  50,0 miliar.'],
    ['atau 75, 00 persen dari', 'atau  75,00 persen dari'],
    ['di level 37, 75%.', 'di level  37,75%.'],
    ['pagu Rp1 triliun 584,9 miliar.', 'pagu Rp1584,9 miliar         .'],
    ['Rp2 miliar 75 juta', 'Rp2075 juta       '],
    ['Rp1.250. 000.000', 'Rp 1.250.000.000'],
  ])('are whole: %s', (teks, utuh) => {
    expect(sambungAngka(teks)).toBe(utuh);
    expect(utuh).toHaveLength(teks.length);
  });

  it.each([
    'sebesar 70, 75 dan 80 persen',
    'Rp 5 triliun 10 juta',
    'Rp 2 juta 10 miliar',
    'indikator 1, 2, 15 persen',
    'tahun 2021, 25 persen',
    'sebesar Rp 334, 220 orang hadir',
    'Rp 5 juta, 10 juta dan 20 juta',
    'sebesar Rp 334.\n220 desa',
    '12 dan 13, 45 persen',
  ])('stay as they are: %s', (teks) => expect(sambungAngka(teks)).toBe(teks));

  // By hand: 216,668 ÷ 334,220 = 64,83 %; 1.250.000.000 ÷ 2.000.000.000 = 62,50 %; 45,2 ÷ 50 = 90,40 %.
  it.each([
    'Realisasi hasil pengelolaan kekayaan daerah baru Rp 216,668 miliar atau 64,83 persen dari target Rp 334, 220 miliar.',
    'Realisasi belanja Rp 1. 250.000.000 atau 62,50 persen dari pagu Rp 2.000.000.000.',
    'Realisasi belanja sebesar Rp 45,2 miliar atau 90,40 persen dari pagu Rp 50, 0 miliar.',
    'Realisasi belanja Rp1.500.000.000 atau 75, 00 persen dari pagu Rp2.000.000.000.',
  ])('make no sentence wrong: %s', (teks) => {
    expect(periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan).toEqual([]);
  });

  it('are held to their sentence', () => {
    const teks = 'Realisasi belanja Rp 1. 250.000.000 atau 65,20 persen dari pagu Rp 2.000.000.000.';
    expect(periksaTabel({ tabel: [], narasi: [{ teks }] }).temuan.map((t) => [t.tingkat, t.semestinya])).toEqual([
      ['galat', '62,50'],
    ]);
  });
});
