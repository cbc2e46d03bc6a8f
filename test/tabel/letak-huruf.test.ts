import { describe, expect, it } from 'vitest';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';

const sel = (isi: string) => bukuDariMarkdown(`| A | B |\n|---|---|\n| x | ${isi} |`).tabel[0]?.baris[1]?.[1];
const selHtml = (isi: string) =>
  bukuDariMarkdown(`<table><tr><td>x</td><td>${isi}</td></tr></table>`).tabel[0]?.baris[0]?.[1];

describe('raised letters in Markdown and in tags', () => {
  it.each([
    ['20,00<sup>1</sup>', '20,00¹'],
    ['20,00 <SUP>1</SUP>', '20,00 ¹'],
    ['20,00<sup>1)</sup>', '20,00¹)'],
    ['CO<sub>2</sub> eq', 'CO₂ eq'],
    ['<sup>20,00</sup>', '20,00'],
    ['20,00<sup>1</sup> %', '20,00¹ %'],
  ])('%s is %s', (isi, teks) => {
    expect(sel(isi)?.trim().replace(/ {2,}/g, ' ')).toBe(teks);
    expect(selHtml(isi)).toBe(teks);
  });

  it('keeps marks apart from what is bold, and entities whole', () => {
    expect(sel('**20,00<sup>1</sup>**')).toBe('20,00¹');
    expect(sel('20,00 **<sup>1</sup>**')).toBe('20,00 ¹');
    expect(sel('20,00<sup>**1**</sup>')).toBe('20,00¹');
    expect(selHtml('<b>20,00</b><sup>1</sup>')).toBe('20,00¹');
    // &#49; is a 1, and what is not raised follows a tag that nobody closed.
    expect(selHtml('20,00<sup>&#49;')).toBe('20,00¹');
    expect(bukuDariMarkdown('<table><tr><td>5<sup>1<td>20,00</tr></table>').tabel[0]?.baris).toEqual([['5¹', '20,00']]);
  });
});
