import { expect, it } from 'vitest';
import { SusunanLembar } from '../../src/excel/susunan-lembar.js';

const LEMBAR = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

// LibreOffice 7.4 shows no cell of another namespace.
it.each([
  ['c', { xmlns: 'urn:other' }, 'ada c dari ruang nama lain'],
  ['o:c', {}, 'ada c dari ruang nama lain'],
  ['c', {}, null],
  ['c', { xmlns: LEMBAR }, null],
])('a cell %s with %j', (nama, a, salah) => {
  const s = new SusunanLembar();
  s.buka('worksheet', { xmlns: LEMBAR, 'xmlns:o': 'urn:other' });
  s.buka('sheetData', {});
  s.buka('row', {});
  expect(s.buka(nama, a as Readonly<Record<string, string>>)).toBe(salah);
});
