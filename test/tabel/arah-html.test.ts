import { describe, expect, it } from 'vitest';
import { bacaAngka } from '../../src/angka/baca/baca-angka.js';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';

const data = (teks: string) => new TextEncoder().encode(teks);
const baca = async (baris: string) => {
  const { lembar, catatan } = await bacaExcel(data(`<html><body><table>${baris}</table></body></html>`));
  return { sel: lembar[0]?.sel.map((b) => b.map((s) => s.teks)), tertutup: lembar[0]?.barisTersembunyi, catatan };
};
const terbaca = (teks: string) => bacaAngka(teks).status;

describe('a figure that a page turns round is none, as behind U+202E', () => {
  it.each([
    ['<bdo dir="rtl">18</bdo>'],
    ['<span style="direction:rtl; unicode-bidi:bidi-override">18</span>'],
    ['<span style="unicode-bidi: isolate-override">18</span>'],
    ['<span dir=rtl>18</span>'],
    ['<p style="direction: rtl">18</p>'],
  ])('%s', async (isi) => {
    const sel = (await baca(`<tr><td>${isi}</td></tr>`)).sel?.[0]?.[0] ?? '';
    expect(sel).toMatch(/[\u202b\u202e]\s?18$/);
    expect(terbaca(sel)).not.toBe(terbaca('18'));
    if (/^<p/.test(isi)) return;
    const md = bukuDariMarkdown(`| a | b |\n|---|---|\n| x | ${isi} |`).tabel[0]?.baris[1]?.[1] ?? '';
    expect(terbaca(md)).not.toBe(terbaca('18'));
  });

  it('a cell whose letters are forced too, but not one that only begins at the right', async () => {
    const { sel } = await baca(
      '<tr><td style="direction:rtl;unicode-bidi:bidi-override">18</td><td dir="rtl">18</td><td><bdo dir="ltr">18</bdo></td><td><bdo dir="rtl"></bdo></td></tr>',
    );
    expect(sel).toEqual([['\u202e18', '18', '18', '']]);
  });
});

describe('what an entity spells is no entity again', () => {
  it('in HTML saved as .xls, also raised and in a form', async () => {
    const { sel } = await baca(
      '<tr><td>1&amp;#49;</td><td>a &amp;lt; b</td><td>5<sup>&amp;#49;</sup></td><td><input value="&amp;#49;"></td><td>5&nbsp;%</td></tr>',
    );
    expect(sel).toEqual([['1&#49;', 'a &lt; b', '5&#⁴⁹;', '&#49;', '5\u00a0%']]);
  });

  it('in XML of 2003', async () => {
    const xml =
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row ss:Index="2">' +
      '<Cell ss:Index="2"><Data ss:Type="String">1&amp;#49;</Data></Cell><Cell><Data ss:Type="String">a &amp;lt; b</Data></Cell><Cell><Data ss:Type="String">R&amp;D &lt; 6</Data></Cell></Row></Table></Worksheet></Workbook>';
    const { lembar } = await bacaExcel(data(xml));
    expect(lembar[0]?.sel[1]?.map((s) => s.teks)).toEqual(['', '1&#49;', 'a &lt; b', 'R&D < 6']);
  });
});

describe('a hidden cell that is not closed', () => {
  it('ends with the next, is said, and hides no row and no text after it', async () => {
    const { sel, tertutup, catatan } = await baca('<tr><td>a<td style="display:none">99<td>7<tr><td>b<td>8');
    expect(sel).toEqual([
      ['a', '7'],
      ['b', '8'],
    ]);
    expect(tertutup).toEqual([]);
    expect(catatan).toContain('bagian HTML yang tidak ditampilkan memuat angka dan tidak dibaca: "99"');
  });
});
