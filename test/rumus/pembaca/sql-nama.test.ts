import { expect, it } from 'vitest';
import { namaKolom } from '../../../src/rumus/pembaca/sql-kolom.js';
import { kutipGanda, type NamaSql, namaTerkutip, pemberiNama } from '../../../src/rumus/pembaca/sql-nama.js';

// A name of ours is a letter, digits and underscores: one underscore more than the longest of the caller's that look so, none where none does.
it.each<[NamaSql[], string]>([
  [[], 'x'],
  [['target', 'xy_', 'x_y', '1', 'ab_', 'x1y'], 'x'],
  [['x'], 'x_'],
  [['Q'], 'x_'],
  [['x12'], 'x_'],
  [['x__', 'y_'], 'x___'],
  [['x1_'], 'x__'],
  [[['skema', 'x_']], 'x__'],
])('beside the columns %j a name of ours is %s', (pemakai, nama) => {
  expect(pemberiNama(pemakai)('x')).toBe(nama);
});

it('a name is quoted part by part, and what is none is shown as it came in', () => {
  expect(namaTerkutip(['a"b', 'c'], kutipGanda)).toBe('"a""b"."c"');
  expect(() => namaTerkutip('', kutipGanda)).toThrow('kolom: "" bukan nama kolom');
  expect(() => namaTerkutip('a\0', kutipGanda)).toThrow('kolom: "a\\u0000" bukan nama kolom');
  for (const salah of [[], ['a', '']])
    expect(() => namaTerkutip(salah, kutipGanda)).toThrow('kolom: […] bukan nama kolom');
});

it.each(['\u001b[31m', '\u009b31m', '\u202e', '\u200b', '\n'])(
  'a name with %j is none, and is not repeated raw',
  (tanda) => {
    expect(() => namaTerkutip(`x${tanda}y`, kutipGanda)).toThrow(
      /^kolom: "[ -~]*" bukan nama kolom; beri nama tanpa tanda kendali/,
    );
  },
);

it('a fraction is two columns', () => {
  expect(namaKolom({ T: 'a', R: { pembilang: 'p', penyebut: ['s', 'q'] } })).toEqual(['a', 'p', ['s', 'q']]);
});
