import { describe, expect, it } from 'vitest';
import { kutipNilai, sebutNilai } from '../../src/angka/sebut-nilai.js';
import { tanpaKendali } from '../../src/angka/tanpa-kendali.js';

describe('a value in a message', () => {
  it.each([
    ['', '""'],
    ['Rp 1.250,5 + é/ß', 'Rp 1.250,5 + é/ß'],
    // A control, a turn of direction and a line each become a space.
    ['a\u0007b\u202Ec\nd', 'a b c d'],
    ['x'.repeat(61), 'x'.repeat(60)],
    [[1, 2], '[…]'],
    [{ a: 1 }, '{…}'],
    [null, 'null'],
    [undefined, 'undefined'],
    [7.5, '7.5'],
    [() => 1, 'function'],
    [10n ** 70n, `1${'0'.repeat(59)}`],
  ])('%o shows as %s', (nilai, teks) => {
    expect(sebutNilai(nilai)).toBe(teks);
  });
  it('runs nothing of it', () => {
    const galak = {
      toString(): string {
        throw new Error('jangan');
      },
    };
    expect(sebutNilai(galak)).toBe('{…}');
  });
});

it.each<[unknown, string]>([
  ['', '""'],
  [' 5 ', '" 5 "'],
  ['a\nb', '"a\\nb"'],
  // A turn of direction, which JSON leaves as it is.
  ['a\u202Eb', '"a b"'],
  ['x'.repeat(61), `"${'x'.repeat(60)}"`],
  [5, '5'],
  [['5'], '[…]'],
])('%j in quotes shows as %s, so that its spaces show', (nilai, teks) => {
  expect(kutipNilai(nilai)).toBe(teks);
});

it('what prints nothing is a space each, and what prints stays', () => {
  const [kendali, arah, separuh, baris, alinea, bukanHuruf] = [
    '\u0007',
    '\u202E',
    '\uD800',
    '\u2028',
    '\u2029',
    '\uFFFF',
  ];
  for (const x of [kendali, arah, separuh, baris, alinea, bukanHuruf]) expect(tanpaKendali(`a${x}b`)).toBe('a b');
  expect(tanpaKendali('a\r\nb')).toBe('a  b');
  expect(tanpaKendali('Capaian 82,5 % — é 😀')).toBe('Capaian 82,5 % — é 😀');
});
