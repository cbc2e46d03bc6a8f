import { describe, expect, it } from 'vitest';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';

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

  it('refuses a text of more than 64 MiB', () => {
    expect(() => bukuDariMarkdown('a'.repeat(64 * 1024 * 1024 + 1))).toThrow(/terlalu panjang/);
  });
});
