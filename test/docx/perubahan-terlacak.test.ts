import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/baca-docx.js';
import { dokumen, gaya, p, r, tbl, tc, tr } from './dokumen-tangan.js';

const baris = (isi: string) => bacaDocx(dokumen(isi)).tabel.map((t) => t.baris);
const hapus = '<w:del w:id="1" w:author="a"/>';

describe('bacaDocx: tracked changes', () => {
  it.each([
    ['tcPrChange', tr(tc('B'), tc('300', '<w:tcPrChange><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>'), tc('25,00'))],
    ['tcPrChange', tr(tc('B'), tc('300', '<w:tcPrChange><w:tcPr><w:hMerge/></w:tcPr></w:tcPrChange>'), tc('25,00'))],
    [
      'tcPrChange',
      tr(tc('B', '<w:tcPrChange><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tcPrChange>'), tc('300'), tc('25,00')),
    ],
    [
      'trPrChange',
      `<w:tr><w:trPr><w:trPrChange><w:trPr><w:gridBefore w:val="1"/></w:trPr></w:trPrChange></w:trPr>${tc('B')}${tc('300')}${tc('25,00')}</w:tr>`,
    ],
    [
      'tblPrExChange',
      `<w:tr><w:tblPrEx><w:tblPrExChange><w:tblPrEx><w:gridBefore w:val="1"/></w:tblPrEx></w:tblPrExChange></w:tblPrEx>${tc('B')}${tc('300')}${tc('25,00')}</w:tr>`,
    ],
    [
      'tblGridChange',
      `<w:tblGrid><w:gridCol/><w:tblGridChange><w:tblGrid><w:gridCol/></w:tblGrid></w:tblGridChange></w:tblGrid>${tr(tc('B'), tc('300'), tc('25,00'))}`,
    ],
    [
      'rPrChange with an old struck-out mark',
      tr(tc('B'), tc(r('300', `<w:rPrChange><w:rPr>${hapus}</w:rPr></w:rPrChange>`)), tc('25,00')),
    ],
  ])('does not take what %s keeps for what holds', (_, isi) => {
    // 300 and 25,00 stand on the page; a merge or a span of old would hide or move them.
    expect(baris(tbl(tr(tc('A'), tc('400'), tc('50,00')), isi))).toEqual([
      [
        ['A', '400', '50,00'],
        ['B', '300', '25,00'],
      ],
    ]);
  });

  it('does not take old styles, levels, breaks and numbering of paragraphs and styles for those that hold', () => {
    const lama = (isi: string) => `<w:pPrChange><w:pPr>${isi}</w:pPr></w:pPrChange>`;
    const { narasi } = bacaDocx(
      dokumen(
        p('satu', lama('<w:pStyle w:val="J"/><w:outlineLvl w:val="0"/><w:pageBreakBefore/>')) +
          p('dua', '<w:pStyle w:val="K"/><w:numPr><w:numberingChange w:original="%1:9:0:."/></w:numPr>') +
          `<w:p><w:pPr><w:sectPr><w:sectPrChange><w:sectPr>${p('lama')}</w:sectPr></w:sectPrChange></w:sectPr></w:pPr>${r('tiga')}</w:p>`,
        gaya(
          `<w:style w:styleId="J"><w:name w:val="heading 1"/></w:style><w:style w:styleId="K"><w:name w:val="isi"/><w:pPr>${lama('<w:outlineLvl w:val="1"/>')}</w:pPr></w:style>`,
        ),
      ),
    );
    expect(narasi?.map((n) => [n.bagian, n.halaman, n.teks])).toEqual([
      [undefined, 1, 'satu'],
      [undefined, 1, 'dua'],
      [undefined, 1, 'tiga'],
    ]);
  });

  it('leaves out rows and cells that are struck out, with all that lies in them, and keeps those that are inserted', () => {
    const objek = '<w:p><w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>';
    const isi = tbl(
      tr(tc('A'), tc('77', '<w:cellDel w:id="1"/>'), tc('300', '<w:cellIns w:id="2"/>')),
      `<w:tr><w:trPr>${hapus}</w:trPr>${tc(`${tbl(tr(tc('dalam')))}${objek}`)}</w:tr>`,
      `<w:tr><w:trPr><w:ins w:id="3"/></w:trPr>${tc('B')}${tc('400')}</w:tr>`,
    );
    const terbaca = bacaDocx(dokumen(isi));
    expect(terbaca.tabel.map((t) => t.baris)).toEqual([
      [
        ['A', '300'],
        ['B', '400'],
      ],
    ]);
    expect(terbaca.catatan).toEqual([]);
    // In a text box the table lies inside a paragraph.
    expect(baris(`<w:p><w:r><w:pict><w:txbxContent>${isi}</w:txbxContent></w:pict></w:r></w:p>`)).toEqual(
      terbaca.tabel.map((t) => t.baris),
    );
    expect(baris(tbl(`<w:tr><w:trPr>${hapus}</w:trPr>${tc('X')}</w:tr>`))).toEqual([]);
  });

  it('takes a tracked merge for one, and a cell that goes on from none for a cell', () => {
    expect(
      baris(
        tbl(
          tr(tc('A', '<w:hMerge/>'), tc('1', '<w:vMerge/>')),
          tr(tc('B'), tc('2', '<w:cellMerge w:vMerge="cont" w:vMergeOrig="rest"/>')),
          tr(tc('C'), tc('3', '<w:cellMerge w:vMerge="rest" w:vMergeOrig="cont"/>')),
          tr(tc('D'), tc('4', '<w:cellMerge w:vMerge="cont"/>')),
          tr(tc('E'), tc('5', '<w:cellMerge w:id="1"/>')),
        ),
      ),
    ).toEqual([
      [
        ['A', '1'],
        ['B', '2'],
        ['C', '3'],
        ['D', ''],
        ['E', '5'],
      ],
    ]);
  });

  it('joins paragraphs whose parting is struck out, and parts them where nothing goes on', () => {
    const tanpaAkhir = (isi: string) => p(isi, `<w:rPr>${hapus}</w:rPr>`);
    // 30 and 0 stand as 300; a tab stop is no tab.
    expect(
      baris(tbl(tr(tc(tanpaAkhir('30') + p('0', '<w:tabs><w:tab/></w:tabs>')), tc(tanpaAkhir('40')), tc('5')))),
    ).toEqual([[['300', '40', '5']]]);
    const { narasi } = bacaDocx(
      dokumen(
        `${tanpaAkhir('satu ') + tanpaAkhir('dua ') + p('tiga', '<w:rPr><w:moveFrom/></w:rPr>')}${tbl(tr(tc('9')))}${tanpaAkhir('empat')}`,
      ),
    );
    expect(narasi?.map((n) => n.teks)).toEqual(['satu dua tiga', 'empat']);
    // Properties that are in no paragraph part nothing.
    expect(
      bacaDocx(dokumen(`<w:pPr><w:rPr>${hapus}</w:rPr></w:pPr>${p('satu')}${p('dua')}`)).narasi?.map((n) => n.teks),
    ).toEqual(['satu', 'dua']);
  });

  it('does not count a page break that is struck out', () => {
    expect(
      bacaDocx(dokumen(p('a') + p('<w:del><w:r><w:br w:type="page"/></w:r></w:del>') + p('b'))).narasi?.map(
        (n) => n.halaman,
      ),
    ).toEqual([1, 1]);
  });
});
