import { describe, expect, it } from 'vitest';
import { markdownPeriksa } from '../../src/periksa/keluaran/markdown.js';
import { sarifPeriksa } from '../../src/periksa/keluaran/sarif.js';
import { teksPeriksa } from '../../src/periksa/keluaran/teks.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

// Tables that nobody prints, but that a file may hold: no crash, and done in bounded time.
const KEPALA = ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'];
const kasus: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['nothing', []],
  ['empty rows', [[], [], []]],
  ['a heading alone', [KEPALA]],
  ['a huge cell', [KEPALA, ['x'.repeat(1_000_000), '9'.repeat(1_000_000), '1'.repeat(300), '%'.repeat(500)]]],
  ['ragged rows', [KEPALA, ['A'], ['B', '200', '150', '75,00', '1', '2', '3'], [], ['C', '200']]],
  ['formula texts', [KEPALA, ['=cmd|calc', '=SUM(A1:A9)', '+1+1', '@x'], ['-2', '=1/0', '#DIV/0!', '#REF!']]],
  ['right to left and invisible signs', [KEPALA, ['\u202e\u200bA', '\u200f200', '١٥٠', '\ufeff75,00']]],
  [
    'pictures',
    [
      ['😀', '💰 Pagu', 'Realisasi 👍 Anggaran', '%'],
      ['A 👨‍👩‍👧', '200💰', '150', '75'],
    ],
  ],
  ['control characters', [KEPALA, ['\u0000\u001b[2J', '2\u000000', '1\n50', '75\t00']]],
  [
    'names of prototypes',
    [
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
      ['__proto__', '1', '2', '3'],
      ['constructor', '4', '5', '6'],
    ],
  ],
  ['numbers too long', [KEPALA, ['A', `1${'.000'.repeat(60)}`, `0,${'3'.repeat(190)}`, '1e999']]],
  [
    'wide',
    [
      Array.from({ length: 2000 }, (_, i) => `Tahun ${2000 + (i % 30)}`),
      Array.from({ length: 2000 }, (_, i) => String(i)),
    ],
  ],
];

describe.each(kasus)('%s', (_nama, baris) => {
  it('is checked and rendered', () => {
    const buku = {
      tabel: [{ nama: '__proto__', baris }],
      narasi: [{ teks: baris.flat().join(' ').slice(0, 100_000) }],
    };
    const hasil = periksaTabel(buku);
    for (const lebar of [40, 100]) expect(typeof teksPeriksa(hasil, { buku, lebar })).toBe('string');
    expect(markdownPeriksa(hasil)).toContain('# Hasil periksa');
    expect(sarifPeriksa(hasil).runs).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  }, 20_000);
});

it('20,000 rows are checked in bounded time', () => {
  const baris = [KEPALA, ...Array.from({ length: 20_000 }, (_, i) => [`Kegiatan ${i}`, '200', '150', '75,00'])];
  expect(periksaTabel([{ baris }]).temuan).toEqual([]);
}, 60_000);
