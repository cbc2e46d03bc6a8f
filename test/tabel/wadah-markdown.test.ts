import { describe, expect, it } from 'vitest';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';

const T = ['| a | b |', '|---|---|', '| x | 5 |'];
const HARAP = [
  ['a', 'b'],
  ['x', '5'],
];

describe('a table in a quotation or a list is read as one', () => {
  it.each([
    ['a quotation', T.map((b) => `> ${b}`)],
    ['a quotation in another', T.map((b) => `> > ${b}`)],
    ['a point of a list', ['1. Anggaran', '', ...T.map((b) => `   ${b}`)]],
    ['a quotation in a point', ['- Anggaran', ...T.map((b) => `  > ${b}`)]],
    ['a point that begins with it', T.map((b, i) => `${i === 0 ? '- ' : '  '}${b}`)],
  ])('%s', (_, baris) => {
    const { tabel, narasi } = bukuDariMarkdown(baris.join('\n'));
    expect(tabel.map((t) => t.baris)).toEqual([HARAP]);
    expect(narasi?.some((n) => n.teks.includes('5'))).toBe(false);
  });

  it('what stands around it keeps its line', () => {
    const { narasi } = bukuDariMarkdown(
      ['satu 1', '', '> dua 2', '>', ...T.map((b) => `> ${b}`), '>', '> tiga 3'].join('\n'),
    );
    expect(narasi?.map(({ teks, baris }) => [teks, baris])).toEqual([
      ['satu 1', 1],
      ['dua 2', 3],
      ['tiga 3', 9],
    ]);
  });
});

describe('what is not read as it is seen is said', () => {
  it('a table in code', () => {
    const { tabel, catatan } = bukuDariMarkdown(['```', ...T, '```'].join('\n'));
    expect(tabel).toEqual([]);
    expect(catatan).toEqual(['baris 1: blok kode memuat baris tabel (|), yang tidak dibaca sebagai tabel']);
    expect(bukuDariMarkdown('```\nls | wc\n```').catatan).toBeUndefined();
  });

  it('styles that hide', () => {
    const { catatan } = bukuDariMarkdown('<style>.x{display:none}</style>\n\n<p class="x">5</p>');
    expect(catatan?.[0]).toBe(
      'baris 1: gaya halaman (<style>) menyembunyikan sebagian isinya; yang tersembunyi menurut kelasnya ikut dibaca',
    );
    expect(bukuDariMarkdown('<style>.x{color:red}</style>').catatan).toBeUndefined();
  });
});
