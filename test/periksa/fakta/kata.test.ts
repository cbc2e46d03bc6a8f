import { describe, expect, it } from 'vitest';
import { gantiKurung, memuatFrasa, miripKata, pecahKata } from '../../../src/periksa/fakta/kata.js';

describe('words of headings', () => {
  it.each([
    ['realisasi', 'relisasi', true, 'a letter dropped'],
    ['realisasi', 'reallisasi', true, 'a letter doubled'],
    ['realisasi', 'realisasj', true, 'a letter replaced'],
    ['realisasi', 'raelisasi', true, 'two swapped'],
    ['target', 'tagret', true, 'two swapped'],
    ['pagu', 'paga', false, 'too short for a slip'],
    ['anggaran', 'angguran2', false, 'more than one slip'],
    ['tahun2021', 'tahun2022', false, 'figures must be equal'],
    ['sasaran', 'sarana', false, 'another word'],
  ])('%s and %s: %s (%s)', (a, b, sama) => expect(miripKata(a, b)).toBe(sama));

  it('splits on anything but letters, digits and percent', () => {
    expect(pecahKata('  Realisasi/Anggaran (Rp)%')).toEqual(['realisasi', 'anggaran', 'rp', '%']);
    expect(pecahKata(' - ')).toEqual([]);
  });

  it('finds a phrase word after word', () => {
    expect(memuatFrasa(['tingkat', 'realisasi', 'anggaran'], ['realisasi', 'anggaran'])).toBe(true);
    expect(memuatFrasa(['realisasi', 'kinerja', 'anggaran'], ['realisasi', 'anggaran'])).toBe(false);
  });
});

describe('what stands in brackets', () => {
  it.each([
    ['Realisasi (Rp)', 'Realisasi _', 'one pair'],
    ['a (b) c (d)', 'a _ c _', 'two pairs'],
    ['a (b (c) d) e', 'a _ e', 'a pair in another goes with it'],
    ['a ((b) c', 'a (_ c', 'an opening bracket without a partner stays'],
    ['a) (b', 'a) (b', 'so do brackets the wrong way round'],
    ['Lebih/(Kurang)', 'Lebih/_', 'at the end'],
    ['', '', 'nothing'],
  ])('%s: %s (%s)', (teks, jadi) => expect(gantiKurung(teks, () => '_')).toBe(jadi));

  it('is given with its brackets', () => {
    expect(gantiKurung('x (a(b)) (c)', (k) => k.toUpperCase())).toBe('x (A(B)) (C)');
  });
});
