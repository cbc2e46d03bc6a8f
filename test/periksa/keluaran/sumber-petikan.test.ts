import { expect, it } from 'vitest';
import { letakDalam, sumberPetikan } from '../../../src/periksa/keluaran/sumber-petikan.js';

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
  const { narasi } = sumberPetikan({ tabel: [], narasi: [{ teks: 'lima\nenam', baris: 5 }] }, []);
  expect(narasi({ baris: 5 })).toEqual({ teks: 'lima', baris: 5, kolom: 0 });
  expect(narasi({ baris: 6, kolom: 3 })).toEqual({ teks: 'enam', baris: 6, kolom: 2 });
  for (const baris of [4, 7]) expect(narasi({ baris })).toBeUndefined();
  expect(narasi({})).toBeUndefined();
});

it('of two texts with a line of one number the first is shown', () => {
  const { narasi } = sumberPetikan(
    { tabel: [], narasi: [{ teks: 'a' }, { teks: 'b' }, { teks: 'c', bagian: 'X' }] },
    [],
  );
  expect(narasi({ baris: 1 })?.teks).toBe('a');
  expect(narasi({ baris: 1, bagian: 'X' })?.teks).toBe('c');
});
