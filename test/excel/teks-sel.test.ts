import { describe, expect, it } from 'vitest';
import { teksAngka } from '../../src/excel/teks-sel.js';

describe('teksAngka', () => {
  it.each([
    // value, number format, what Excel (id-ID) shows
    [4345674427, '#,##0', '4.345.674.427'],
    [3183857644, '#,##0.00', '3.183.857.644,00'],
    [0.800587, '0.00%', '80,06%'],
    [1.005, '0.00', '1,01'], // Excel rounds the decimal print; binary printing gives 1,00
    [2.675, '0.00', '2,68'],
    [-117362000, '"Rp"#,##0;("Rp"#,##0)', '(Rp117.362.000)'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [1234, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', '1.234'],
    [3, '0 "Dokumen"', '3 Dokumen'],
    [1500000, '#,##0.0,,"jt"', '1,5jt'],
    [1234.5, 'General', '1234,5'],
    [0.1 + 0.2, 'General', '0,3'],
    [1 / 3, 'General', '0,3333333333'],
    [12.5, '', '12,5'],
    [1234567890123, 'General', '1234567890123'],
    [12.5, '0;-0', '13'],
    [-12.5, '0.00E+00', '-1,25E+01'],
    [1234567890123, 'General', '1234567890123'],
    [12.5, '0;-0', '13'],
    [-12.5, '0.00E+00', '-1,25E+01'],
    [7, '@', '7'],
    [44927, 'yyyy-mm-dd', '2023-01-01'],
    [-2, '0.0', '-2,0'],
    [Number.NaN, '0.00', ''],
    [1234.5, '[$Rp-421]#,##0.00', 'Rp1.234,50'],
    [1234.5, '[$-421]#,##0.00', '1.234,50'],
    [1234.5, '[$€]#,##0', '€1.235'],
    [-1234.5, '"Rp"#,##0', '-Rp1.235'], // no part for negatives: the sign comes first
    [-0.001, '0.00', '0,00'],
    [1234.5, '#.##0', '1234,500'], // typed the Indonesian way: three decimals for Excel
    [1234.5, 'General;[Red]-General', '1234,5'],
    [-1234.5, 'General;[Red]-General', '-1234,5'],
    [5, `0.${'#'.repeat(300)}`, '5'],
  ])('%s under %s shows %s', (nilai, format, teks) => {
    expect(teksAngka(nilai, format)).toBe(teks);
  });
});
