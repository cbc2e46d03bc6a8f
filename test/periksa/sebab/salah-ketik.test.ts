import { describe, expect, it } from 'vitest';
import { sebabUntuk } from '../../../src/periksa/sebab/daftar.js';
import { pemisahTergeser } from '../../../src/periksa/sebab/pemisah-tergeser.js';
import { faktaUji, tuduhanUji } from './contoh-tuduhan.js';

describe('the cause that is named first, of a figure that should be another', () => {
  it.each([
    // printed, should be, cause: how the one becomes the other is seen by eye.
    ['1324567', '1234567', 'digit-tertukar'],
    ['12344567', '1234567', 'digit-ganda'],
    ['123567', '1234567', 'digit-hilang'],
    ['1234967', '1234567', 'digit-salah'],
    ['1234', '1234000', 'faktor-satuan'],
    ['1234000', '1234', 'faktor-satuan'],
    ['-41250', '41250', 'tanda'],
    ['4.125', '41.25', 'pemisah-tergeser'],
  ])('%s for %s is %s', (tercetak, benar, sebab) => {
    const [pertama] = sebabUntuk(tuduhanUji(faktaUji(tercetak), benar));
    expect([pertama?.sebab, pertama?.nilai?.toFixed()]).toEqual([sebab, benar]);
  });

  it('is none where any figure would do: of 0 to 90 % one in two slips hits by luck', () => {
    const t = tuduhanUji(faktaUji('95', { persen: true }), '0', '90');
    expect(pemisahTergeser(t)).toEqual([]);
    expect(sebabUntuk(t)).toEqual([]);
  });
  it('is none of nought, which has no digits to slip', () => {
    expect(sebabUntuk(tuduhanUji(faktaUji('0'), '1234567'))).toEqual([]);
  });
});
