import { expect, it } from 'vitest';
import { desimal } from '../../../src/angka/desimal.js';
import type { Fakta } from '../../../src/periksa/fakta/fakta.js';
import { satuSelip } from '../../../src/periksa/relasi/satu-selip.js';

const fakta = (teks: string): Fakta => {
  const [, pecahan = ''] = teks.split('.');
  return { nilai: desimal(teks), desimal: pecahan.length } as Fakta;
};
const selip = (teks: string, beda: string): boolean => satuSelip([{ fakta: fakta(teks), koef: 1 }], desimal(beda));

it.each([
  // 384 − 30 = 354; 5271 − 5721 = −450: two neighbours; 0.48 − 0.30 = 0.18; 8 − 8 = 0 is no figure.
  ['384', '30', true],
  ['5721', '450', true],
  ['0.48', '0.3', true],
  ['8', '8', false],
  // 7 − 9 = −2 and 102 − 9 = 93: no figure, or one of fewer digits; 1275 − 1221 = 54: two digits that are not neighbours' places.
  ['7', '9', false],
  ['102', '9', false],
  ['1275', '54', false],
  // 5721 → 7521 has neighbours in each other's place, 5721 → 1725 others.
  ['5721', '-1800', true],
  ['5721', '3996', false],
  // 1.50 − 1.00 = 0.50, and 12.5 − 10 = 2.5 has a digit fewer.
  ['1.50', '1', true],
  ['12.5', '10', false],
])('%s less %s is one slip away: %s', (teks, beda, harap) => {
  expect(selip(teks, beda)).toBe(harap);
});
