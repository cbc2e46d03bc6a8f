import { expect, it } from 'vitest';
import { selangDari } from '../../src/skala/selang-teks.js';
import { bandingBawah, siapkanSkala } from '../../src/skala/siapkan-skala.js';
import { pesanTolakan } from '../rumus/pesan-tolakan.js';
import { tercabut } from '../tolak/tercabut.js';

// By hand: a lower end without bound comes before all, and of the same number the end that belongs comes first.
it.each([
  ['(-∞, 5]', '[0, 5]', -1],
  ['[0, 5]', '(-∞, 5]', 1],
  ['(-∞, 5]', '(-∞, 9]', 0],
  ['[0, 5]', '(0, 5]', -1],
  ['(0, 5]', '[0, 5]', 1],
  ['[0, 5]', '[1, 5]', -1],
  ['[0, 5]', '[0, 9)', 0],
])('%s and %s stand as %s', (a, b, urutan) => {
  expect(Math.sign(bandingBawah(selangDari(a), selangDari(b)))).toBe(urutan);
});

it('a scale that cannot be looked at is named', () => {
  expect(pesanTolakan(() => siapkanSkala(tercabut()))).toBe('skala tidak dapat dibaca.');
});
