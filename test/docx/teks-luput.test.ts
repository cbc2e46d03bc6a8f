import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/baca-docx.js';
import { dokumen, gaya, p, r, tbl, tc, tr } from './dokumen-tangan.js';

const CORET = '<w:strike/>';
const HILANG = '<w:vanish/>';
const baca = (isi: string, styles = '') => bacaDocx(dokumen(isi, styles === '' ? {} : gaya(styles)));
const sel = (isi: string, styles = '') => baca(tbl(tr(tc(isi))), styles).tabel[0]?.baris[0]?.[0];
const s = (id: string, isi: string) => `<w:style w:styleId="${id}">${isi}</w:style>`;

// What is struck out by hand is as what a tracked change strikes out: the figure beside it is the one that holds.
describe('bacaDocx: letters that are struck out or hidden', () => {
  it.each([
    [r('80', CORET) + r('73,26'), '73,26'],
    [r('8', CORET) + r('0', '<w:strike w:val="1"/>') + r('73,26', '<w:strike w:val="0"/>'), '73,26'],
    [r('80', '<w:dstrike/>') + r('73,26'), '73,26'],
    [r('8', HILANG) + r('75,00'), '75,00'],
    [r('75,00') + r('1', `${CORET}<w:vertAlign w:val="superscript"/>`), '75,00'],
    [p(r('80', CORET)) + p(r('73,26')), '73,26'],
    [r('7', HILANG), ''],
  ])('%s', (isi, teks) => {
    expect(sel(isi)).toBe(teks);
  });

  it('keeps a cell that is struck out altogether as one that is no figure and no blank', () => {
    const coret = '8\u03360\u0336';
    expect(sel(r('80', CORET))).toBe(coret);
    expect(sel(r('80', CORET) + r(' %'))).toBe(`${coret} %\u0336`);
    expect(sel(r('80', CORET) + r('9', HILANG))).toBe(coret);
  });

  it('knows styles that do so, by the one that they are made from, and a run that undoes it', () => {
    const styles =
      s('Coret', `<w:rPr>${CORET}</w:rPr>`) +
      s('Anak', '<w:basedOn w:val="Coret"/>') +
      s('Rata', `<w:basedOn w:val="Coret"/><w:rPr><w:strike w:val="false"/></w:rPr>`) +
      s('Hilang', `<w:rPr>${HILANG}</w:rPr>`);
    const bergaya = (id: string, lain = '') => sel(r('80', `<w:rStyle w:val="${id}"/>${lain}`) + r('73,26'), styles);
    expect(bergaya('Coret')).toBe('73,26');
    expect(bergaya('Anak')).toBe('73,26');
    expect(bergaya('Hilang')).toBe('73,26');
    expect(bergaya('Rata')).toBe('8073,26');
    expect(bergaya('Coret', '<w:strike w:val="0"/>')).toBe('8073,26');
    const alinea = (isi: string) => sel(p(isi, '<w:pStyle w:val="Anak"/>') + p('73,26'), styles);
    expect(alinea(r('80'))).toBe('73,26');
    // Two styles that strike out undo each other (ISO 29500-1, 17.7.3).
    expect(alinea(r('80', '<w:rStyle w:val="Coret"/>'))).toBe('80\n73,26');
  });

  it('leaves them out of sentences, and names those with figures', () => {
    const { narasi, catatan } = baca(
      p(r('Capaian sebesar ') + r('85,00%', CORET) + r(' 75,00%') + r('99', HILANG) + r(' dan kata', CORET)) +
        p(r('Realisasi 50%', CORET)) +
        tbl(tr(tc(r('80', CORET) + r('73,26')))),
    );
    expect(narasi?.map((n) => n.teks)).toEqual(['Capaian sebesar  75,00%']);
    expect(catatan).toEqual([
      'teks dicoret memuat angka dan tidak dibaca: "85,00%", "Realisasi 50%", "80"',
      'teks tersembunyi memuat angka dan tidak dibaca: "99"',
    ]);
    expect(baca(p(r('kata', CORET) + r('75%'))).catatan).toEqual([]);
  });
});
