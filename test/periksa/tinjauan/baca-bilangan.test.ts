import { describe, expect, it } from 'vitest';
import { bacaBilangan } from '../../../src/periksa/tinjauan/baca-bilangan.js';

describe('bacaBilangan', () => {
  it.each([
    ['lima', 5],
    ['lima belas', 15],
    ['lima belas belas', 15],
    ['sebelas', 11],
    ['tiga puluh lima', 35],
    ['seratus dua', 102],
    ['dua ratus sepuluh ribu', 210_000],
    // Printed in the seed report beside Rp. 6.151.520.858.
    [
      'Enam Miliar seratus lima puluh satu juta lima ratus dua puluh ribu delapan ratus lima puluh delapan Rupiah',
      6_151_520_858,
    ],
    ['nol', 0],
  ])('%s is %d', (teks, n) => expect(bacaBilangan(teks)).toBe(n));
  it.each(['outcome', '', 'lima kali', 'juta rupiah', 'Ribu Rupiah', 'dua juta ribu', 'puluh ribu'])(
    '%j is no number',
    (teks) => expect(bacaBilangan(teks)).toBeNull(),
  );
});
