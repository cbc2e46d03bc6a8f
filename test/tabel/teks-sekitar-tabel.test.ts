import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';

const T = '<table><tr><td>A</td><td>1</td></tr></table>';
const isi = (md: string) => {
  const { tabel, narasi = [] } = bukuDariMarkdown(md);
  return [tabel.map((t) => t.nama), narasi.map((n) => [n.teks, n.baris])];
};

describe('a text in the block of a table in tags', () => {
  it.each([
    [
      'between two tables',
      `${T}\n<p>Pagu 999, 90,00%</p>\n${T}`,
      [undefined, 'Pagu 999, 90,00%'],
      [['Pagu 999, 90,00%', 2]],
    ],
    ['above it', `<p>Pagu\n1.000</p>\n${T}`, ['Pagu 1.000'], [['Pagu 1.000', 1]]],
    ['above it and long', `<div>\n${'kata '.repeat(60)}</div>${T}`, [undefined], [['kata '.repeat(60).trim(), 2]]],
    [
      'right in it',
      '<table><tr><td>A</td></tr>\nTeks 999\n<tr><td>B</td></tr></table>',
      [undefined],
      [['Teks 999', 2]],
    ],
    [
      'in its caption',
      '<table><caption><b>Tabel 2</b> 5 %</caption><tr><td>A</td></tr></table>',
      ['Tabel 2 5 %'],
      [['Tabel 2 5 %', 1]],
    ],
    ['below a cell of no table', `${T}<td>7</td>`, [undefined], [['7', 1]]],
    [
      'behind what is only like a tag',
      `<p>nilai < 5 dan 90,00%</p>${T}`,
      ['nilai < 5 dan 90,00%'],
      [['nilai < 5 dan 90,00%', 1]],
    ],
  ])('%s is narrative with its line', (_, md, nama, narasi) => expect(isi(md)).toEqual([nama, narasi]));

  it('is a note of the table above, or a block without a table', () => {
    expect(bukuDariMarkdown(`${T}\n<p>Sumber: BPS</p>`).tabel[0]?.catatan).toEqual(['Sumber: BPS']);
    expect(isi('<dl><dt>Pagu</dt><dd width="99">200</dd></dl>')).toEqual([[], [['Pagu 200', 1]]]);
    expect(isi('<div><input value="Pagu 200"></div>')).toEqual([[], [['Pagu 200', 1]]]);
    expect(isi('<div>&nbsp;</div>')).toEqual([[], []]);
    expect(isi('# B\n\n<!-- 5 -->\n\n| A |\n|---|\n| 1 |')).toEqual([['B'], []]);
  });

  it('keeps the lines of a paragraph, over tags that take several', () => {
    expect(isi('a <b\ntitle="9">1</b>\n&nbsp;2&nbsp;%\n\nakhir')[1]).toEqual([
      ['a \n1\n\u00a02\u00a0%', 1],
      ['akhir', 5],
    ]);
    expect(isi('```\n<b>1</b>\n```')[1]).toEqual([['```\n<b>1</b>\n```', 1]]);
  });
});

describe('a heading with figures', () => {
  const naskah = (md: string) => periksaTabel(bukuDariMarkdown(md)).cakupan.angka;
  it.each([
    ['# Serapan 99 persen dari pagu 200 realisasi 150', 3],
    ['Realisasi 60 dari pagu 300 atau 21,00 persen\n===', 3],
    ['## 3.1 Serapan 99 persen', 1],
    ['## 99.5 persen serapan', 1],
    ['# Bab 3', 0],
    ['# Tabel 3.1 Realisasi 2022', 0],
    ['## 3.1 Realisasi Anggaran', 0],
    ['## **3.1.2.** Capaian 2022', 0],
    ['2) Sasaran\n---', 0],
  ])('%s counts as many figures as a sentence: %d', (md, banyak) => expect(naskah(md)).toBe(banyak));

  it('is accused where its figures disagree: 60 of 300 is 20,00 %', () => {
    const { temuan } = periksaTabel(bukuDariMarkdown('Realisasi 60 dari pagu 300 atau 21,00 persen\n---'));
    expect(temuan.map((t) => [t.kode, t.semestinya])).toEqual([['P107', '20,00']]);
  });
});

describe('cells beyond the heading of a Markdown table', () => {
  it('are no part of it, but narrative and named', () => {
    const { tabel, narasi, catatan } = bukuDariMarkdown(
      'x\n\n| A | B |\n|---|---|\n| 1 | 2 | 36,00 | |\n| 3 | 4 \\| 5 |\n| `a|b` | c |\n| 6 | 7 | |\n8|9|10|11\n',
    );
    expect(tabel[0]?.baris.map((b) => b.length)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(narasi?.slice(1)).toEqual([
      { teks: '36,00', baris: 5 },
      { teks: 'c', baris: 7 },
      { teks: '10; 11', baris: 9 },
    ]);
    expect(catatan).toEqual([
      '3 baris tabel bersel lebih banyak daripada kepalanya; sel lebihnya tidak termasuk tabel: "baris 5: 36,00", "baris 7: c", "baris 9: 10 | 11"',
    ]);
  });
  it('are not seen where there are none', () => {
    expect(bukuDariMarkdown('| A | B |\n|---|---|\n| 1 |\n| 1 | 2 |').catatan).toBeUndefined();
  });
});

it('a table drawn in lines is said to be unread', () => {
  expect(bukuDariMarkdown('a\n\n+---+---+\n| A | 1 |\n+---+---+\n').catatan).toEqual([
    'baris 3: tabel kotak dari garis (+---+) belum dibaca',
  ]);
});
