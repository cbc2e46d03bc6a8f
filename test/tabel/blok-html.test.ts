import { describe, expect, it } from 'vitest';
import { bacaAngka } from '../../src/angka/baca/baca-angka.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';

const pipa = (isi: string) => bukuDariMarkdown(`| A | B |\n|---|---|\n| x | ${isi} |`).tabel[0]?.baris[1]?.[1];
const html = (isi: string) =>
  bukuDariMarkdown(`<table><tr><td>x</td><td>${isi}</td></tr></table>`).tabel[0]?.baris[0]?.[1];
const rapi = (teks: string | undefined) => teks?.replace(/ +/g, ' ').trim();

// A browser puts each of them on a line or in a box of its own.
describe('elements that part what is beside them', () => {
  it.each([
    ...[
      'center',
      'section',
      'article',
      'address',
      'form',
      'fieldset',
      'legend',
      'figcaption',
      'header',
      'main',
      'aside',
    ],
    ...['details', 'summary', 'button', 'mn', 'x-baru'],
  ])('%s', (unsur) => {
    const isi = `<${unsur}>73</${unsur}>26`;
    expect([rapi(html(isi)), rapi(pipa(isi))]).toEqual(['73 26', '73 26']);
  });

  it.each([
    ['<span style="display:block">73</span>26', '73 26'],
    ['73<b style="color:red;display: flex">26</b>', '73 26'],
    ['73<img src="x.png">26', '73 26'],
    // What goes on in its line is one figure.
    ['<font color="red">73</font>,<b>2</b><i style="display:inline">6</i>', '73,26'],
    ['<label>73</label>,26', '73,26'],
    // Shown is a bar or a box, not the text for those who cannot show it.
    ['<meter value="5">5</meter>73,26', '73,26'],
    ['<progress>5</progress>73,26', '73,26'],
    ['<iframe src="x">5</iframe>73,26', '73,26'],
    ['<canvas>5</canvas>73,26', '73,26'],
  ])('%s', (isi, teks) => {
    expect([rapi(html(isi)), rapi(pipa(isi))]).toEqual([teks, teks]);
  });

  it('parts the picture of Markdown, whose other text is not shown', () => {
    expect(pipa('![99](x.png)73,26')).toBe('73,26');
  });

  it.each(['<mfrac><mn>7</mn><mn>326</mn></mfrac>', '<msup><mn>10</mn><mn>6</mn></msup>', '<msqrt><mn>9</mn></msqrt>'])(
    'reads no figure in a formula of several: %s',
    (isi) => {
      for (const teks of [html(`<math>${isi}</math>`), pipa(`<math>${isi}</math>`)])
        expect(bacaAngka(teks as string).status).toBe('rusak');
      expect(rapi(html('<math><mn>73,26</mn></math>'))).toBe('73,26');
    },
  );
});
