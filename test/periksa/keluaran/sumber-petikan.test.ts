import { expect, it } from 'vitest';
import { barisNarasiDari, letakDalam } from '../../../src/periksa/keluaran/sumber-petikan.js';

it('a place is counted from the corner of its table, and is none outside of it', () => {
  const tabel = { baris: [['a', 'b']], asal: { baris: 11, kolom: 3 } };
  // Row 11 is the first of the table, column 4 the second.
  expect(letakDalam(tabel, { baris: 11, kolom: 4 })).toEqual([{ baris: 1, kolom: 2 }]);
  for (const [baris, kolom] of [
    [10, 4],
    [12, 4],
    [11, 2],
  ] as const)
    expect(letakDalam(tabel, { baris, kolom })).toEqual([]);
});

it('a line lies in no text before its first line or after its last', () => {
  const buku = { tabel: [], narasi: [{ teks: 'lima\nenam', baris: 5 }] };
  expect(barisNarasiDari(buku, { baris: 5 })).toEqual({ teks: 'lima', baris: 5, kolom: 0 });
  expect(barisNarasiDari(buku, { baris: 6, kolom: 3 })).toEqual({ teks: 'enam', baris: 6, kolom: 2 });
  for (const baris of [4, 7]) expect(barisNarasiDari(buku, { baris })).toBeUndefined();
  expect(barisNarasiDari(buku, {})).toBeUndefined();
});
