import { expect, it } from 'vitest';
import { Penampil } from '../../../src/excel/tampil/penampil.js';

// A workbook shows these red and without a sign; as text the figure would be another one.
it.each([
  ['#,##0;[Red]#,##0', '-1.000.000'],
  ['#,##0;#,##0', '-1.000.000'],
  ['#,##0;[Red]#,##0;"-"', '-1.000.000'],
  ['[<0][Red]#,##0;#,##0', '-1.000.000'],
  ['"Rp"#,##0;[Red]"Rp"#,##0', '-Rp1.000.000'],
  // The general format and its kin, a unit in both sections, a currency in one of them, a sign in the other one only.
  ['General;[Red]General', '-1000000'],
  ['[Blue]General;[Red]General;General', '-1000000'],
  ['[<0][Red]General;General', '-1000000'],
  ['[Red][<0]0', '-1000000'],
  ['#,##0" kg";[Red]#,##0" Kg"', '-1.000.000 Kg'],
  ['#,##0;[Red]"Rp"#,##0', '-Rp1.000.000'],
  ['Rp#,##0;[Red]R\\p #,##0', '-Rp 1.000.000'],
  ['+#,##0;[Red]#,##0', '-1.000.000'],
  ['#,##0.0,;[Red]#,##0.0,', '-1.000,0'],
  ['0.00E+00;[Red]0.00E+00', '-1,00E+06'],
  // Here a sign, brackets or a word tells it.
  ['#,##0;-#,##0', '-1.000.000'],
  ['#,##0;[Red](#,##0)', '(1.000.000)'],
  ['#,##0;"minus "#,##0', 'minus 1.000.000'],
  ['General;[Red]-General', '-1000000'],
  ['General;(General)', '(1000000)'],
  ['#,##0" naik";#,##0" turun"', '1.000.000 turun'],
  ['#,##0;[Red]#,##0-', '1.000.000-'],
  ['#,##0;"rugi"', 'rugi'],
  ['#,##0;;', ''],
])('a negative figure under %s keeps its sign: %s', (format, teks) => {
  expect(new Penampil().angka(-1_000_000, format)).toBe(teks);
});
