import { expect, it } from 'vitest';
import { KATA } from '../../../src/periksa/keluaran/kata.js';
import { teksLokasi } from '../../../src/periksa/keluaran/letak.js';

it('a place in a document names its page', () => {
  expect(teksLokasi({ tabel: 'Tabel 3', halaman: 21, sel: 'F4' }, KATA.id)).toBe('Tabel 3 · hlm. 21 · F4');
});
