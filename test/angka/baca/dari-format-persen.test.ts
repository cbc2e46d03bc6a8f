import { expect, it } from 'vitest';
import { dariFormatPersen } from '../../../src/angka/baca/dari-format-persen.js';

it.each([
  ['0.825', '82.5'],
  ['1.025', '102.5'],
  ['0', '0'],
  ['-0.005', '-0.5'],
])('a cell in percent format that stores %s shows %s percent', (tersimpan, harapan) => {
  expect(dariFormatPersen(tersimpan).toFixed()).toBe(harapan);
});

it.each(['82,5', '', 'x'])('refuses %j', (tersimpan) => {
  expect(() => dariFormatPersen(tersimpan)).toThrow(/^sel: /);
});
