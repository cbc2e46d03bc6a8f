import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/baca-docx.js';
import { letakMenurut } from '../../src/docx/letak-huruf.js';
import { dokumen, gaya, p, r, tbl, tc, tr } from './dokumen-tangan.js';

const naik = '<w:vertAlign w:val="superscript"/>';
const sel = (isi: string, styles = '') =>
  bacaDocx(dokumen(tbl(tr(tc(isi))), styles === '' ? {} : gaya(styles))).tabel[0]?.baris[0]?.[0];

describe('letakMenurut', () => {
  it.each([
    ['w:vertAlign', 'superscript', undefined, 'naik'],
    ['w:vertAlign', 'subscript', 'naik', 'turun'],
    ['w:vertAlign', 'baseline', undefined, 'rata'],
    ['w:vertAlign', 'baseline', 'naik', 'naik'],
    ['w:vertAlign', 'constructor', undefined, 'rata'],
    ['w:position', '6', undefined, 'naik'],
    ['w:position', '-6', undefined, 'turun'],
    ['w:position', '2', undefined, undefined],
    ['w:position', 'x', 'naik', 'naik'],
    ['w:sz', '6', undefined, undefined],
  ] as const)('%s %s', (nama, nilai, sebelum, letak) => {
    expect(letakMenurut(nama, nilai, sebelum)).toBe(letak);
  });
});

describe('bacaDocx: raised letters', () => {
  it('keeps the mark of a note out of the figure before it', () => {
    expect(sel(r('20,00') + r('1', naik))).toBe('20,00¹');
    expect(sel(r('20,00') + r('1', '<w:position w:val="8"/>'))).toBe('20,00¹');
    expect(sel(r('H') + r('2', '<w:vertAlign w:val="subscript"/>') + r('O'))).toBe('H₂O');
    expect(sel(p(r('300')) + p(r('2', naik)))).toBe('300\n²');
    expect(sel(`${r('300')}<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>1</w:t></w:r>`)).toBe(
      '300¹',
    );
    // A mark that Word numbers itself is no letter of the text: what follows stands on the line.
    expect(sel(`${r('300')}<w:r><w:footnoteReference w:id="2"/><w:t>,5</w:t></w:r>`)).toBe('300,5');
    expect(
      sel(`<w:r><w:ruby><w:rt>${r('1')}</w:rt><w:rubyBase>${r('20,00')}</w:rubyBase></w:ruby></w:r>${r(' %')}`),
    ).toBe('¹20,00 %');
    expect(bacaDocx(dokumen(p(r('Pagu 20') + r('1', naik)))).narasi?.[0]?.teks).toBe('Pagu 20¹');
  });

  it('reads a figure that is raised altogether, and one beside the mark of whose end or of whose formula is raised', () => {
    expect(sel(r('20,') + r('00'))).toBe('20,00');
    expect(sel(r('20,00', naik))).toBe('20,00');
    expect(sel(p(r('20') + r('1', '<w:vertAlign w:val="baseline"/>'), `<w:rPr>${naik}</w:rPr>`))).toBe('201');
    expect(sel(`${r('20')}<m:oMath><m:r><w:rPr>${naik}</w:rPr><m:t>1</m:t></m:r></m:oMath>`)).toBe('201');
  });

  it('knows letters that their style raises, by the style that it is made from too', () => {
    const s = (id: string, isi: string) => `<w:style w:styleId="${id}">${isi}</w:style>`;
    const styles =
      s('Naik', `<w:rPr>${naik}</w:rPr>`) +
      s('Anak', '<w:basedOn w:val="Naik"/>') +
      s('Lingkar', '<w:basedOn w:val="Putar"/>') +
      s('Putar', '<w:basedOn w:val="Lingkar"/>') +
      s('Tabel', `<w:tblStylePr><w:rPr>${naik}</w:rPr></w:tblStylePr>`);
    const bergaya = (id: string, lain = '') => sel(r('20,00') + r('1', `<w:rStyle w:val="${id}"/>${lain}`), styles);
    expect(bergaya('Naik')).toBe('20,00¹');
    expect(bergaya('Anak')).toBe('20,00¹');
    expect(bergaya('Anak', '<w:vertAlign w:val="baseline"/>')).toBe('20,001');
    expect(bergaya('Lingkar')).toBe('20,001');
    expect(bergaya('Tabel')).toBe('20,001');
    expect(sel(p('300') + p('2', '<w:pStyle w:val="Anak"/>'), styles)).toBe('300\n²');
  });
});
