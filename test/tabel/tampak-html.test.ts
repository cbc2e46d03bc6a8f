import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';

/** The last cell of a table in tags, and of one in bars; 60 of 300 is 20,00 %. */
const html = (sel: string): string =>
  `<table><tr><th>Program</th><th>Pagu</th><th>Realisasi</th><th>%</th></tr><tr><td>A</td><td>200</td><td>150</td><td>75,00</td></tr><tr><td>B</td><td>400</td><td>100</td><td>25,00</td></tr><tr><td>C</td><td>100</td><td>50</td><td>50,00</td></tr><tr><td>D</td><td>300</td><td>60</td><td>${sel}</td></tr></table>`;
const pipa = (sel: string): string =>
  `| Program | Pagu | Realisasi | % |\n|---|---|---|---|\n| A | 200 | 150 | 75,00 |\n| B | 400 | 100 | 25,00 |\n| C | 100 | 50 | 50,00 |\n| D | 300 | 60 | ${sel} |\n`;

const akhir = (md: string): string | undefined => bukuDariMarkdown(md).tabel[0]?.baris.at(-1)?.at(-1);

// What browsers show of each, by the HTML standard (sections 4.5.19, 6.1, 4.10.7, 15.3.1).
const KEDUANYA: readonly [string, string][] = [
  ['20,00<sup>1</sup>', '20,00¹'],
  ['20,00<sup>12)</sup>', '20,00¹²)'],
  ['20,00<SUP><a href="#x">1</a></SUP>', '20,00¹'],
  ['20,00<sup>&#49;</sup>', '20,00¹'],
  ['20,00<sup>*)</sup>', '20,00*)'],
  ['20,00<sup>a)</sup>', '20,00 a)'],
  ['20,00<sup>[1]</sup>', '20,00[1]'],
  ['20,00<span style="color:red; vertical-align: super">2</span>', '20,00²'],
  ['20,00&sup1;', '20,00¹'],
  ['<span style="display:none">99</span>20,00', '20,00'],
  ["<b hidden>99</b>20,00<i style='visibility: hidden'>9</i>", '20,00'],
  ['<span hidden>9<span>9</span>9</span>20,00', '20,00'],
  ['<span hidden>9<sup>8</sup></span>20,00', '20,00'],
  ['<template>99</template>20,00', '20,00'],
  ['<script>9</script>20,00', '20,00'],
  ['<style>9</style>20,00', '20,00'],
  ['<title>9</title>20,00', '20,00'],
  ['<select><option>19,00</option><option selected>20,00</option></select>', '20,00'],
  ['<select><option value="1">20,00<option>21,00</select>', '20,00'],
  ['<select>9<option>20,00</select>', '20,00'],
  ['<select></select>20,00', '20,00'],
  ['<input value="20,00">', '20,00'],
  ['<input type="hidden" value="99">20,00', '20,00'],
  ['2<span>0</span>,0<wbr>0', '20,00'],
  ['<span title="5 > 3">20,00</span>', '20,00'],
  ['2<!-- 9 -->0,00', '20,00'],
  ['20&comma;00', '20,00'],
  ['<i class="hidden" data-hidden="1" aria-hidden="true">20,00</i>', '20,00'],
];
// Elements that another one ends (13.1.2.4, optional tags).
const TERTUTUP_LAIN: readonly [string, string][] = [
  ['<p hidden>99<div>20,00</div>', '20,00'],
  ['<ul><li hidden>99</ul>20,00', '20,00'],
];
const BERDUA: readonly [string, string][] = [
  ['<del>25,00</del>20,00', '20,00'],
  ['<ruby>20,00<rt>9</rt></ruby>', '20,00 9'],
  ['20<br>,00', '20 ,00'],
  ['20,00<span style="vertical-align:sub">2</span>', '20,00₂'],
];

describe('what a page shows of a cell', () => {
  it.each([...KEDUANYA, ...BERDUA])('of %s, in tags and in bars', (sel, tampil) => {
    expect([akhir(html(sel)), akhir(pipa(sel))]).toEqual([tampil, tampil]);
  });

  it.each(KEDUANYA)('accuses no right cell: %s', (sel) => {
    for (const md of [html(sel), pipa(sel)]) {
      const { temuan, cakupan } = periksaTabel(bukuDariMarkdown(md));
      expect([temuan, cakupan.angka, cakupan.terikat]).toEqual([[], 12, 12]);
    }
  });

  it.each(TERTUTUP_LAIN)('of %s, in tags', (sel, tampil) => {
    expect(akhir(html(sel))).toBe(tampil);
  });

  it('leaves out what is struck out in bars, and raises the reference to a note', () => {
    expect([akhir(pipa('~~25,00~~20,00')), akhir(pipa('20,00[^1]'))]).toEqual(['20,00', '20,00¹']);
    expect(akhir(pipa('`20,00&sup1;`'))).toBe('20,00&sup1;');
  });

  it('takes an element that the engine knows for no other', () => {
    expect(akhir(html('<constructor hidden>9</constructor>20,00'))).toBe('20,00');
  });

  it('says of what is hidden and holds figures, and of nothing else', () => {
    const catatan = (sel: string) => bukuDariMarkdown(html(sel)).catatan;
    expect(catatan('<span hidden>99</span>20,00')).toEqual([
      'bagian HTML yang tidak ditampilkan memuat angka dan tidak dibaca: "99"',
    ]);
    expect(catatan('<select><option>19<option>20,00<option>21</select>')?.[0]).toMatch(/: "20,00", "21"$/);
    expect(catatan('<span hidden>kata</span>20,00')).toBeUndefined();
    expect(catatan('20,00</td><td hidden>kata')).toBeUndefined();
    expect(bukuDariMarkdown('<div hidden>Pagu 999</div>\n\nTeks <i hidden>7</i> biasa').catatan?.[0]).toMatch(
      /"Pagu 999", "7"$/,
    );
    expect(bukuDariMarkdown('Teks <i hidden>7</i> biasa').narasi?.[0]?.teks).toBe('Teks  biasa');
  });

  it('reads a hidden row, as of a sheet, and says so; a hidden cell has no place', () => {
    const md = html('20,00')
      .replace('<tr><td>C', '<tr style="display:none"><td>C')
      .replace('<td>A', '<td hidden>7</td><td>A');
    const { tabel, catatan } = bukuDariMarkdown(md);
    expect(tabel[0]?.baris[1]).toEqual(['A', '200', '150', '75,00']);
    expect(tabel[0]?.baris[3]).toEqual(['C', '100', '50', '50,00']);
    expect(tabel[0]?.tersembunyi).toEqual({ baris: [4] });
    expect(bukuDariMarkdown(`Tabel 1. Serapan\n\n${md}`).catatan?.[0]).toBe(
      'tabel "Tabel 1. Serapan": 1 baris tersembunyi, dan ikut dibaca',
    );
    // A blank row parts two tables: only the one in which it stands has a hidden row.
    const dua = bukuDariMarkdown(md.replace('</table>', `<tr><td></td></tr>${html('20,00').slice('<table>'.length)}`));
    expect(dua.tabel.map((x) => x.tersembunyi)).toEqual([{ baris: [4] }, undefined]);
    expect(catatan).toEqual([
      'tabel ke-1: 1 baris tersembunyi, dan ikut dibaca',
      'bagian HTML yang tidak ditampilkan memuat angka dan tidak dibaca: "7"',
    ]);
  });

  it.each([
    ['tags', (n: number) => html('<span hidden><sup>'.repeat(n))],
    ['open quotations', (n: number) => html('<a title="x '.repeat(n))],
    ['scripts', (n: number) => html('<script></script>'.repeat(n))],
    ['signs that are no tags', (n: number) => html('< 5 '.repeat(n))],
    ['options', (n: number) => html(`<select>${'<option>1'.repeat(n)}`)],
    ['lines of text', (n: number) => `<p>x</p>`.repeat(n) + html('1')],
    ['hidden rows', (n: number) => html(`1</td></tr>${'<tr hidden><td>1</td></tr>'.repeat(n)}`)],
  ])('is read in time that grows with its length: %s', (_, isi) => {
    const lama = (n: number): number => {
      const md = isi(n);
      const mulai = performance.now();
      bukuDariMarkdown(md);
      return performance.now() - mulai;
    };
    lama(500);
    const [n, n4] = [lama(4_000), lama(16_000)];
    expect(n4).toBeLessThan(10 * n + 300);
  });
});
