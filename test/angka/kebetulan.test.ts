import { expect, it } from 'vitest';
import { desimal } from '../../src/angka/desimal.js';
import { jangkauanWajar, peluangKena } from '../../src/angka/kebetulan.js';
import { type Selang, selang, titik } from '../../src/angka/selang.js';

const antara = (a: string | null, b: string | null) => selang(a, b) as Selang;

// Hand: a point is one value of the 100 whole ones up to 100; [10, 12] holds 3 of them; in steps of 0,1 [1, 1,5] holds 6 of 1.000.
it.each([
  [titik(7), '1', '100', 1, 0.01],
  [antara('10', '12'), '1', '100', 1, 0.03],
  [antara('10', '12'), '1', '100', 4, 0.12],
  [antara('1', '1.5'), '0.1', '100', 1, 0.006],
  [antara('0', '90'), '1', '100', 2, 1],
  [antara(null, '5'), '1', '100', 1, 1],
  [antara('5', null), '1', '100', 1, 1],
])('%o in steps of %s up to %s is met by %i values with chance %f', (s, satuan, sampai, banyak, peluang) => {
  expect(peluangKena(s, desimal(satuan), desimal(sampai), banyak)).toBeCloseTo(peluang, 12);
});

it.each([
  ['100', '40', '210'],
  ['40', '-100', '210'],
  ['0', '0', '10'],
])('beside %s a figure of %s may reach to %s', (a, b, sampai) => {
  expect(jangkauanWajar(desimal(a), desimal(b)).toFixed()).toBe(sampai);
});
