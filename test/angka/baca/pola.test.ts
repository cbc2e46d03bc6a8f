import { describe, expect, it } from 'vitest';
import { rapikanSel, uraiTeks } from '../../../src/angka/baca/pola.js';

// Expected: the cell as it is seen on paper.
describe('a cell as it is seen', () => {
  it.each([
    ['Persentase realisasi', 'Persentase realisasi'],
    ['Dinas\u00a0Kesehatan', 'Dinas Kesehatan'],
    ['Dinas  Kesehatan', 'Dinas Kesehatan'],
    ['Dinas\tKesehatan\nKota', 'Dinas Kesehatan Kota'],
    [' 80,5 ', '80,5'],
    ['80,5 ', '80,5'],
    [' 80,5', '80,5'],
    ['ke\u00adgiatan\u200b', 'kegiatan'],
    // Unbreakable spaces between groups of three are separators of the figure.
    ['Rp 1\u00a0234\u00a0567', 'Rp 1\u00a0234\u00a0567'],
    ['12\u00a0orang', '12 orang'],
    ["'80", '80'],
    ['`80', '80'],
    ['\u201880', '80'],
    ["'belum", "'belum"],
    ["Jum'at", "Jum'at"],
    ["5 '80", "5 '80"],
    ['\u200b', ''],
    // Kinds of hyphen and the minus of mathematics are the plain one.
    ['\u22125', '-5'],
    ['non\u2011fisik', 'non-fisik'],
    ['', ''],
  ])('%j is %j', (asli, harapan) => {
    expect(rapikanSel(asli)).toBe(harapan);
  });
});

describe('the sign before a figure', () => {
  it.each([
    ['5', 'tidak'],
    ['+5', 'tidak'],
    ['+ 5', 'tidak'],
    ['-5', 'biasa'],
    ['Rp -5', 'biasa'],
    ['–5', 'panjang'],
    ['- 5', 'berjarak'],
  ])('of %j is %s', (teks, minus) => {
    expect(uraiTeks(teks)?.minus).toBe(minus);
  });
});
