import { expect, it } from 'vitest';
import { Penampil } from '../../../src/excel/tampil/penampil.js';

// A workbook shows these red and without a sign; as text the figure would be another one.
it.each([
  ['#,##0;[Red]#,##0', '-1.000.000'],
  ['#,##0;#,##0', '-1.000.000'],
  ['#,##0;[Red]#,##0;"-"', '-1.000.000'],
  ['[<0][Red]#,##0;#,##0', '-1.000.000'],
  ['"Rp"#,##0;[Red]"Rp"#,##0', '-Rp1.000.000'],
  // Here a sign, brackets or a word tells it.
  ['#,##0;-#,##0', '-1.000.000'],
  ['#,##0;[Red](#,##0)', '(1.000.000)'],
  ['#,##0;"minus "#,##0', 'minus 1.000.000'],
  ['#,##0;;', ''],
])('a negative figure under %s keeps its sign: %s', (format, teks) => {
  expect(new Penampil().angka(-1_000_000, format)).toBe(teks);
});
