import { describe, expect, it } from 'vitest';
import { hasilKaliPangkat } from '../../../src/angka/irasional.js';
import { Pecahan } from '../../../src/angka/pecahan.js';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { capaianStabilize } from '../../../src/rumus/capaian/stabilize.js';
import { rataRataHitung } from '../../../src/rumus/gabungan/rata-rata.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { nilaiSimpul, TANPA_DAFTAR } from '../../../src/rumus/pembaca/evaluasi-dasar.js';
import { cetakTepat } from '../../../src/rumus/pembaca/hitung-simpul.js';
import { ikat } from '../../../src/rumus/pembaca/ikatan.js';

describe('cetakTepat', () => {
  it.each([
    [Pecahan.dari(165n, 2n), '82.5'],
    [Pecahan.dari(200n, 3n), '200/3'],
    // √2 = 1,4142135623 7309504880 1688724209 6980785696…, of which the 40th digit becomes a 0 that is not printed.
    [
      hasilKaliPangkat([{ dasar: Pecahan.dari(2n), pangkat: Pecahan.dari(1n, 2n) }]),
      '1.41421356237309504880168872420969807857',
    ],
  ])('prints a fraction exactly, and what is none to 40 digits: %#', (x, harapan) => {
    expect(cetakTepat(x)).toBe(harapan);
  });
});

describe('the trace', () => {
  it('says of an input that it is missing, alone and in a list', () => {
    expect(evaluasi(capaianMaximize, { T: null, R: 4 }).jejak.masukan).toEqual({ target: null, realisasi: '4' });
    expect(evaluasi(rataRataHitung, { x: [1, null] }).jejak.masukan).toEqual({ nilai: ['1', null] });
  });

  it('shows of a choice the side that was taken', () => {
    // By hand: 90 ÷ 100 × 100 = 90; 110 is above 100, so (2 − 110 ÷ 100) × 100 = 90.
    expect(evaluasi(capaianStabilize, { T: 100, R: 90 }).jejak.teks).toBe('90 ÷ 100 × 100 = 90,00');
    expect(evaluasi(capaianStabilize, { T: 100, R: 110 }).jejak.teks).toBe('(2 − 110 ÷ 100) × 100 = 90,00');
  });
});

describe('without what reads lists', () => {
  it('a formula of a list is refused, not taken for nothing', () => {
    const ikatan = ikat(rataRataHitung, { x: [1, 3] });
    expect(() => nilaiSimpul(rataRataHitung.isi, ikatan, TANPA_DAFTAR)).toThrow(TypeError);
  });
});
