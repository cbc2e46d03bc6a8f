import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/baca-docx.js';
import { lambang } from '../../src/docx/lambang.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { dokumen, p, r, tbl, tc, tr } from './dokumen-tangan.js';

const sym = (font: string, kode: string) => `<w:r><w:sym w:font="${font}" w:char="${kode}"/></w:r>`;
const teks = (isi: string) => bacaDocx(dokumen(p(isi))).narasi?.map((n) => n.teks);

describe('lambang', () => {
  it.each([
    ['Symbol', 0xf02d, '−'],
    ['Symbol', 0x2d, '−'],
    ['Symbol', 0xf02b, '+'],
    ['Symbol', 0xf025, '%'],
    ['SymbolMT', 0xf02c, ','],
    ['Symbol', 0xf02e, '.'],
    ['Symbol', 0xf030, '0'],
    ['Symbol', 0xf039, '9'],
    ['Symbol', 0xf0a3, '≤'],
    ['Symbol', 0xf0b3, '≥'],
    ['Symbol', 0xf0b1, '±'],
    ['Symbol', 0xf0b4, '×'],
    ['Symbol', 0xf061, 'α'],
    ['Symbol', 0xf07e, '∼'],
    ['Symbol', 0xf0e5, '∑'],
    ['Symbol', 0x2212, '−'],
    ['Times New Roman', 0x2212, '−'],
    ['', 0x35, '5'],
    ['Wingdings 2', 0xf052, '▪'],
    ['Webdings', 0x61, '▪'],
    // Pieces of brackets, the euro sign that not every version has, and codes that mean nothing or only to an unknown font.
    ['Symbol', 0xf0bd, null],
    ['Symbol', 0xf0a0, null],
    ['Symbol', 0xf0fa, null],
    ['Symbol', 0xf01f, null],
    ['Bookshelf Symbol 7', 0xf02d, null],
    ['Times New Roman', 0xf030, null],
    ['Arial', 0x00, null],
    ['Arial', 0x85, null],
    ['Arial', 0xd800, null],
    ['Arial', 0xffff, null],
  ])('%s %i is %s', (font, kode, huruf) => {
    expect(lambang(font, kode)).toBe(huruf);
  });
});

describe('bacaDocx: symbols', () => {
  it('reads digits and signs of figures that are set as symbols', () => {
    expect(
      teks(`${sym('Symbol', 'F02D')}${r('2')}${sym('Symbol', 'F030')}${r(',00')}${sym('Symbol', 'f025')}`),
    ).toEqual(['−20,00%']);
    expect(teks(r('\uf02d20,00', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'))).toEqual(['−20,00']);
    expect(teks(r('\uf02d20,00', '<w:rFonts w:hAnsi="Symbol"/>'))).toEqual(['−20,00']);
    expect(teks(`<w:r><w:sym w:char="2212"/></w:r>${r('20,00')}`)).toEqual(['−20,00']);
    expect(teks(`${r('300')}<w:r><w:ptab/></w:r>${r('5')}`)).toEqual(['300\t5']);
  });

  it('names signs that it does not know, which stand in no figure that is read', () => {
    const baris = (persen: string) =>
      tbl(
        tr(tc('Program'), tc('Pagu'), tc('Realisasi'), tc('%')),
        tr(tc('A'), tc('200'), tc('150'), tc('75,00')),
        tr(tc('B'), tc('400'), tc('100'), tc('25,00')),
        tr(tc('C'), tc('100'), tc('50'), tc('50,00')),
        tr(tc('D'), tc('300'), tc('60'), tc(persen)),
      );
    const asing = sym('MT Extra', 'F030');
    // 60 of 300 are 20,00 %; what the sign is nobody knows, so neither 20,00 nor anything else may be read.
    for (const persen of [
      `${asing}${r('20,00')}`,
      `${r('20,00')}${asing}`,
      `${r('2')}${asing}${r(',00')}`,
      asing,
      r('20,00\uf035'),
    ]) {
      const buku = bacaDocx(dokumen(baris(persen)));
      expect(buku.catatan).toEqual([expect.stringMatching(/^memuat 1 lambang yang tidak dikenal, ditulis #0F03[05] /)]);
      const hasil = periksaTabel(buku.tabel);
      expect(hasil.temuan).toEqual([]);
      expect(hasil.cakupan.tabel[0]?.sebab).toMatch(/^1 sel tidak terbaca sebagai angka: D5 "/);
    }
    expect(teks(sym('MT Extra', 'x'))).toEqual(['#00000']);
    expect(teks('<w:r><w:sym w:font="Symbol"/></w:r>')).toEqual(['#00000']);
    // A font for other scripts says nothing of these letters; a formula has none of Word's.
    expect(teks(r('\uf02d20', '<w:rFonts w:cs="Symbol"/>'))).toEqual(['#0F02D20']);
    expect(teks('<m:oMath><m:r><m:t>\uf02d20</m:t></m:r></m:oMath>')).toEqual(['#0F02D20']);
    expect(bacaDocx(dokumen(p(`<w:del>${asing}</w:del>${r('x')}`))).catatan).toEqual([]);
  });
});
