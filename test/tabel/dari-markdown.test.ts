import { describe, expect, it } from 'vitest';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';
import { susunTabel } from '../../src/tabel/susun-tabel.js';

const TEKS = `# Anggaran

Tabel 3.4 **Realisasi**

| Pagu | % |
|---|---|
| 200 | **75** |

Teks *lain* 5 %.

- satu 1 %
- dua 2 %

## Tanpa judul

| A |
|---|
| \`x\`<br>y |
`;

describe('bukuDariMarkdown', () => {
  it('reads tables with the short paragraph above them, or the heading, as name', () => {
    expect(bukuDariMarkdown(TEKS, { berkas: 'a.md' }).tabel).toEqual([
      {
        berkas: 'a.md',
        nama: 'Tabel 3.4 Realisasi',
        baris: [
          ['Pagu', '%'],
          ['200', '75'],
        ],
      },
      { berkas: 'a.md', nama: 'Tanpa judul', baris: [['A'], ['x y']] },
    ]);
  });

  // A hard line break (CommonMark 6.7): a backslash, or two spaces, at the end of a line.
  it.each(['\\', '  '])('takes a name that goes on in a second line (%j)', (akhir) => {
    const { tabel } = bukuDariMarkdown(`Tabel 3.4${akhir}\n97 rumah\n\n| Pagu | % |\n|---|---|\n| 200 | 75 |\n`);
    expect(tabel.map((t) => t.nama)).toEqual(['Tabel 3.4 97 rumah']);
  });

  it('keeps the rest as narrative with its heading and line', () => {
    expect(bukuDariMarkdown(TEKS).narasi).toEqual([
      { bagian: 'Anggaran', teks: 'Tabel 3.4 **Realisasi**', baris: 3 },
      { bagian: 'Anggaran', teks: 'Teks *lain* 5 %.', baris: 9 },
      { bagian: 'Anggaran', teks: '- satu 1 %', baris: 11 },
      { bagian: 'Anggaran', teks: '- dua 2 %', baris: 12 },
    ]);
  });

  it('gives a text before any heading no heading, and a table no name', () => {
    expect(bukuDariMarkdown(`${'kata '.repeat(60)}\n\n| A |\n|---|\n| 1 |`)).toMatchObject({
      tabel: [{ baris: [['A'], ['1']] }],
      narasi: [{ baris: 1 }],
    });
  });

  it('gives a table the notes right below it, also where its rows go over into them', () => {
    const t = '| A | B |\n|---|---|\n| x 1) | 2 |\n';
    const catatan = (bawah: string) => bukuDariMarkdown(`${t}\n${bawah}\n\n${t}`).tabel.map((b) => [b.nama, b.catatan]);
    expect(catatan('**Keterangan:** angka sementara\n\nSumber: BPS')).toEqual([
      [undefined, ['Keterangan: angka sementara', 'Sumber: BPS']],
      [undefined, undefined],
    ]);
    expect(catatan('Rincian\n\nCatatan: milik yang di bawah')).toEqual([
      [undefined, undefined],
      ['Catatan: milik yang di bawah', undefined],
    ]);
    expect(catatan('# Sumber: judul')).toEqual([
      [undefined, undefined],
      ['Sumber: judul', undefined],
    ]);
    // Without a blank line Markdown takes the note for a row; it is a note all the same.
    const [rapat] = susunTabel(bukuDariMarkdown(`${t}Sumber: BPS, 2022`).tabel);
    expect([rapat?.baris.length, rapat?.catatan]).toEqual([2, ['Sumber: BPS, 2022']]);
  });

  it('takes forty notes at most', () => {
    const bawah = Array.from({ length: 60 }, (_, i) => `\nCatatan: ${i}\n`).join('');
    expect(bukuDariMarkdown(`| A |\n|---|\n| 1 |\n${bawah}`).tabel[0]?.catatan).toHaveLength(40);
  });

  it('leaves the marks of an endless paragraph alone, and those of the next are still taken off', () => {
    // 240 kB of half-open marks: looking for their ends would take a quarter of a minute.
    const panjang = 'a**b_c'.repeat(40_000);
    const { tabel, narasi = [] } = bukuDariMarkdown(`${panjang}\n\n| A |\n|---|\n| **97,8** |`);
    expect(narasi?.map((n) => n.teks)).toEqual([panjang]);
    expect(tabel[0]?.baris).toEqual([['A'], ['97,8']]);
  });

  it.each([
    ['a list, by blanks', (i: number) => `${'  '.repeat(i)}- x`],
    ['a numbered list, by tabs', (i: number) => `${'\t'.repeat(i)}1. x`],
    ['quotations', (i: number) => `${'> '.repeat(i)}x`],
    ['lists on one line', (i: number) => `${'- '.repeat(i)}x`],
    ['numbered lists in quotations', (i: number) => `${'> 1. '.repeat(i)}x`],
    ['a list in a quotation', (i: number) => `> ${'  '.repeat(i)}* x`],
  ])('reads what stands below %s that is hundreds deep', (_, baris) => {
    // Each level would be looked at once more for all that lies in it: half a minute and a gigabyte.
    const dalam = Array.from({ length: 400 }, (__, i) => baris(i)).join('\n');
    expect(bukuDariMarkdown(`${dalam}\n\n# B\n\n| A |\n|---|\n| 97,8 |`).tabel).toEqual([
      { nama: 'B', baris: [['A'], ['97,8']] },
    ]);
  });

  it('refuses a text of more than 64 MiB', () => {
    expect(() => bukuDariMarkdown('a'.repeat(64 * 1024 * 1024 + 1))).toThrow(/terlalu panjang/);
  });
});

// As pandoc and editors write tables with merged headings.
describe('a table that is written in tags', () => {
  const HTML = `# Anggaran

Tabel 3.1 Belanja

<table>
<tr><th rowspan="2">Uraian</th><th colspan="2">2023</th></tr>
<tr><th>Pagu</th><th>Realisasi</th></tr>

<tr><td>Dinas&nbsp;A</td><td><b>200</b></td><td>150</td></tr>
</table>
Sisanya 50.

Akhir 1 %.
`;
  it('is read with its caption, over blank lines, and the text behind it stays', () => {
    const { tabel, narasi } = bukuDariMarkdown(HTML);
    expect(tabel).toEqual([
      {
        nama: 'Tabel 3.1 Belanja',
        baris: [
          ['Uraian', '2023', ''],
          ['', 'Pagu', 'Realisasi'],
          ['Dinas\u00a0A', '200', '150'],
        ],
      },
    ]);
    expect(narasi?.map((n) => [n.teks, n.baris])).toEqual([
      ['Tabel 3.1 Belanja', 3],
      ['Sisanya 50.', 11],
      ['Akhir 1 %.', 13],
    ]);
  });
  it('has the name that stands in it', () => {
    const [t] = bukuDariMarkdown(
      '<table><caption>Tabel 2 Rincian</caption><tr><td>A</td><td>1</td></tr></table>',
    ).tabel;
    expect(t).toEqual({ nama: 'Tabel 2 Rincian', baris: [['A', '1']] });
  });
  it('may have no rows, a text before it that is no name, or no heading above what stands behind it', () => {
    const [satu, dua] = [
      bukuDariMarkdown('<table>\n</table>\nAkhir.'),
      bukuDariMarkdown(`<p>${'kata '.repeat(60)}</p><table><tr><td>A</td><td>1</td></tr></table>`),
    ];
    expect(satu).toEqual({ tabel: [], narasi: [{ teks: 'Akhir.', baris: 3 }] });
    expect(dua.tabel).toEqual([{ baris: [['A', '1']] }]);
  });
  it('is one of two, or never ends', () => {
    expect(
      bukuDariMarkdown('<table><tr><td>A</td><td>1</td></tr></table>\n<table><tr><td>B</td><td>2</td></tr></table>')
        .tabel,
    ).toHaveLength(2);
    expect(bukuDariMarkdown('<table><tr><td>A</td><td>1</td>\n\n# B\n\nTeks').tabel).toHaveLength(1);
  });
  // A tag that is not closed, or misspelt, swallowed all tables behind it.
  it.each([
    ['at a heading', '<table><tr><td>x</td></tr>\n\n# Dua\n\n', ''],
    ['at a table', '<table><tr><td>x</td></tr>\n\n', ''],
    ['before another that is closed', '<table><tr><td>x</td></tr>\n\n', '\n\n<table><tr><td>z</td></tr></table>\n'],
    ['under a misspelt end', '<table><tr><td>x</td></tr></tabel>\n\n', ''],
  ])('ends without its end %s', (_, atas, bawah) => {
    const { tabel, narasi } = bukuDariMarkdown(`${atas}| A | B |\n|---|---|\n| 1 | 2 |\n${bawah}`);
    const kotak = [
      ['A', 'B'],
      ['1', '2'],
    ];
    expect(tabel.map((t) => t.baris)).toEqual([[['x']], kotak, ...(bawah === '' ? [] : [[['z']]])]);
    expect(narasi?.map((n) => n.teks)).toEqual([]);
  });
  it('without its end loses no text behind it', () => {
    const { tabel, narasi } = bukuDariMarkdown('<table><tr><td>A</td></tr>\nSisanya 50.\n\nLalu 70.');
    expect(tabel.map((t) => t.baris)).toEqual([[['A']]]);
    expect(narasi?.map((n) => [n.teks, n.baris])).toEqual([
      ['Sisanya 50.', 2],
      ['Lalu 70.', 4],
    ]);
  });
  it('without its end, many times over, is read in time', () => {
    const { tabel } = bukuDariMarkdown('<table><tr><td>A</td></tr>\n\n'.repeat(20_000));
    expect(tabel).toHaveLength(20_000);
  });
});
