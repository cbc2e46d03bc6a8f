import { describe, expect, it } from 'vitest';
import { tanpaDerau } from '../../../src/excel/angka-tersimpan.js';
import { susunSel } from '../../../src/excel/isi-sel.js';
import { Penampil } from '../../../src/excel/tampil/penampil.js';
import { angkaSel, isianAngka } from '../../../src/excel/templat/isian/angka.js';
import { isianNilai } from '../../../src/excel/templat/isian/nilai.js';
import { Nilai } from '../../../src/model/nilai.js';

describe('the noise of binary sums in a stored number', () => {
  // Excel shows 15 digits: =1-0.9, =0.1+0.2, =100*1.1, =-(1-0.9); a whole number keeps all of its digits.
  it.each([
    [0.09999999999999998, 0.1],
    [0.30000000000000004, 0.3],
    [110.00000000000001, 110],
    [-0.09999999999999998, -0.1],
    [0, 0],
    [1e-7, 1e-7],
    [9_007_199_254_740_991, 9_007_199_254_740_991],
    [0.123456789012345, 0.123456789012345],
  ])('%d is %d', (tersimpan, angka) => expect(tanpaDerau(tersimpan)).toBe(angka));

  it.each([
    ['General', 0.09999999999999998, 0.1],
    ['0%', 0.7999999999999999, 80],
    ['0.00%', 0.8250000000000001, 82.5],
  ])('is not read from a cell of the template under %s', (format, simpan, nilai) => {
    const sel = susunSel(simpan, format, null, new Penampil());
    expect(isianNilai('realisasi').baca(sel)).toEqual({ status: 'isi', nilai });
    expect(isianAngka(Nilai).baca(sel)).toEqual({ status: 'isi', nilai });
  });

  it('is not made: a number of more digits is written as a text', () => {
    expect(angkaSel(0.1)).toBe(0.1);
    expect(angkaSel(0.30000000000000004)).toBe('0,30000000000000004');
  });
});
