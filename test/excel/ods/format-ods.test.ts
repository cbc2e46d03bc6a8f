import { expect, it } from 'vitest';
import { PembacaGayaOds } from '../../../src/excel/ods/format-ods.js';

// ECMA-376 part 1, 18.8.31: ddd is the short name of the day, dddd the long one; OpenDocument 1.3 part 3, 16.29.
it.each([
  [{ 'number:style': 'long' }, 'dddd", "d'],
  [{}, 'ddd", "d'],
])('a date with the day of the week %j', (sifat: Readonly<Record<string, string>>, kode) => {
  const gaya = new PembacaGayaOds();
  gaya.buka('number:date-style', { 'style:name': 'N1' });
  gaya.buka('number:day-of-week', sifat);
  gaya.buka('number:text', {});
  gaya.teks(', ');
  gaya.tutup('number:text');
  gaya.buka('number:day', {});
  gaya.tutup('number:date-style');
  gaya.buka('style:style', {
    'style:name': 'hari',
    'style:family': 'table-cell',
    'style:data-style-name': 'N1',
  });
  expect(gaya.kode('hari')).toBe(kode);
});
