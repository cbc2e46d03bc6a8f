import { expect, it } from 'vitest';
import { desimal } from '../../src/angka/desimal.js';
import { dekat, jauh, jumlahTepat, selisihTepat } from '../../src/angka/jumlah.js';

it('sums and differences are exact to the last of 30 digits', () => {
  const [besar, kecil] = [desimal('9'.repeat(29)), desimal('0.000000000001')];
  expect(jumlahTepat([besar, kecil]).toFixed()).toBe(`${'9'.repeat(29)}.000000000001`);
  expect(selisihTepat(besar, kecil).toFixed()).toBe(`${'9'.repeat(28)}8.999999999999`);
  expect(jumlahTepat([]).toFixed()).toBe('0');
});

it.each([
  ['99.9', '100', '0.001', true],
  ['100.1', '100', '0.001', true],
  ['99.89', '100', '0.001', false],
  ['-99.9', '-100', '0.001', true],
  ['0', '0', '0.5', true],
])('%s is within a share of %s of %s: %s', (a, b, nisbah, ya) => {
  expect(dekat(desimal(a), desimal(b), desimal(nisbah))).toBe(ya);
});

it.each([
  ['31', '10', true],
  ['30', '10', false],
  ['3.3', '10', true],
  ['3.4', '10', false],
  ['-5', '10', true],
  ['5', '-10', true],
  ['-31', '-10', true],
  ['-30', '-10', false],
  ['-3.4', '-10', false],
  ['-3.3', '-10', true],
  ['5', '0', true],
  ['-5', '0', true],
  ['0', '5', true],
  ['0', '0', false],
])('%s is more than three times away from %s: %s', (a, b, ya) => {
  expect(jauh(desimal(a), desimal(b), 3)).toBe(ya);
});
