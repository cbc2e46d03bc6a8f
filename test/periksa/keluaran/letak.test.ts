import { expect, it } from 'vitest';
import { namaLokasi } from '../../../src/periksa/fakta/sebut-lokasi.js';
import { KATA } from '../../../src/periksa/keluaran/kata.js';
import { teksLokasi } from '../../../src/periksa/keluaran/letak.js';

it('a place in a document names its page', () => {
  expect(teksLokasi({ tabel: 'Tabel 3', halaman: 21, sel: 'F4' }, KATA.id)).toBe('Tabel 3 · hlm. 21 · F4');
  expect(teksLokasi({ bagian: '3.4 Anggaran', halaman: 21, baris: 3, kolom: 40 }, KATA.id)).toBe(
    '3.4 Anggaran · hlm. 21 · alinea 3',
  );
  expect(teksLokasi({ bagian: '3.4', halaman: 2, baris: 3 }, KATA.en)).toMatch(/paragraph 3$/);
  expect(namaLokasi({ baris: 3, halaman: 21 })).toEqual({ id: 'alinea 3 (hlm. 21)', en: 'paragraph 3 (p. 21)' });
  expect(namaLokasi({ baris: 3 })).toEqual({ id: 'baris 3', en: 'line 3' });
  expect(namaLokasi({})).toEqual({ id: 'baris ?', en: 'line ?' });
});
