import { describe, expect, it } from 'vitest';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';
import { rangkaiHuruf } from '../../src/tabel/huruf-naik.js';
import { coretan, luputBaru } from '../../src/tabel/teks-luput.js';

const pipa = (isi: string) => bukuDariMarkdown(`| A | B |\n|---|---|\n| x | ${isi} |`).tabel[0]?.baris[1]?.[1];
const html = (isi: string, sifat = '') =>
  bukuDariMarkdown(`<table><tr><td>x</td><td${sifat}>${isi}</td></tr></table>`).tabel[0]?.baris[0]?.[1];

describe('what is struck out', () => {
  it.each([
    ['<s>80</s>73,26', '73,26'],
    ['<strike>80</strike> 73,26', '73,26'],
    ['73,26 <del>80<sup>1</sup></del>', '73,26'],
    ['<span style="color:red; text-decoration: line-through red">80</span>73,26', '73,26'],
    ['<b style="text-decoration-line:underline line-through">8<i>0</i></b>73,26', '73,26'],
    ['<u style="text-decoration:underline">73,26</u>', '73,26'],
    // A cell of which nothing else holds is no blank, and no figure.
    ['<s>73,26</s>', coretan('73,26')],
    ['<s>73,26</s> %', coretan('73,26 %')],
  ])('is no part of a cell: %s', (isi, teks) => {
    expect([html(isi), pipa(isi)]).toEqual([teks, teks]);
  });

  it('is known by the signs of Markdown, and by the cell or the row', () => {
    expect(pipa('~~80~~73,26')).toBe('73,26');
    expect(pipa('~~73,26~~')).toBe(coretan('73,26'));
    expect(html('73,26', ' style="text-decoration:line-through"')).toBe(coretan('73,26'));
    const baris = '<tr style="text-decoration:line-through"><td>a</td><td>5</td></tr><tr><td>b</td><td>6</td></tr>';
    expect(bukuDariMarkdown(`<table>${baris}</table>`).tabel[0]?.baris).toEqual([
      [coretan('a'), coretan('5')],
      ['b', '6'],
    ]);
  });

  it('is no part of a sentence, and said where it holds a figure', () => {
    const { narasi, catatan } = bukuDariMarkdown(
      'Realisasi ~~85,00%~~ 75,00%.\n\nCapaian <del>81%</del> 71% ~~kata~~.\n\n- butir ~~82%\n  lagi~~ 72%\n- `~~83%~~`\n\n~~Pagu 9~~\n',
    );
    expect(narasi?.map((n) => n.teks)).toEqual([
      'Realisasi  75,00%.',
      'Capaian  71% .',
      '- butir \n 72%',
      '- `~~83%~~`',
      '',
    ]);
    expect(catatan).toEqual(['teks dicoret memuat angka dan tidak dibaca: "85,00%", "81%", "82% lagi" dan 1 lagi']);
  });
});

describe('rangkaiHuruf', () => {
  it('leaves out what is struck out or hidden, and notes what of it holds a digit', () => {
    const luput = luputBaru();
    const p = (teks: string, sebab?: 'coret' | 'tertutup') => ({ teks, letak: 'rata' as const, luput: sebab });
    expect(rangkaiHuruf([p('80', 'coret'), p('a', 'coret'), p('73'), p('9', 'tertutup')], luput)).toBe('73');
    expect(luput).toEqual({ coret: ['80'], tertutup: ['9'] });
    expect(rangkaiHuruf([p('9', 'tertutup')])).toBe('');
    expect(rangkaiHuruf([p(' ', 'coret'), p('%')])).toBe('%');
  });
});
