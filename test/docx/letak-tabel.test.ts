import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/baca-docx.js';
import { dokumen, p, tbl, tc, tr } from './dokumen-tangan.js';

describe('rows and cells stand where a table has them, or the document is refused with the table', () => {
  it.each([
    [
      'a row in a row',
      tbl(`<w:tr>${tc('a')}${tr(tc('1'))}${tc('b')}</w:tr>`),
      'tabel ke-1 rusak: ada baris di luar tabel',
    ],
    [
      'a row in a cell',
      tbl(tr(tc('a'))) + tbl(tr(`<w:tc>${tr(tc('1'))}</w:tc>`)),
      'tabel ke-2 rusak: ada baris di luar tabel',
    ],
    ['a row in no table', p('a') + tr(tc('1')), 'tabel ke-1 rusak: ada baris di luar tabel'],
    ['a cell in no row', tbl(`${tc('1')}${tr(tc('a'))}`), 'tabel ke-1 rusak: ada sel di luar baris'],
    ['a cell in a cell', tbl(tr(`<w:tc>${tc('1')}${p('a')}</w:tc>`)), 'tabel ke-1 rusak: ada sel di luar baris'],
    [
      'a cell in a content control of the table',
      tbl(`<w:sdt><w:sdtContent>${tc('1')}</w:sdtContent></w:sdt>`),
      'ada sel di luar baris',
    ],
    ['a paragraph between cells', tbl(tr(tc('a'), p('1'), tc('b'))), 'tabel ke-1 rusak: ada alinea di luar sel'],
    ['a table between rows', tbl(tr(tc('a')), tbl(tr(tc('1')))), 'tabel ke-1 rusak: ada tabel di luar sel'],
  ])('%s', (_, isi, pesan) => {
    expect(() => bacaDocx(dokumen(isi))).toThrow(pesan);
  });

  it('a table in a cell, rows and cells in content controls, and a text box of a cell are read', () => {
    const kotak = `<w:p><w:r><w:pict><w:txbxContent>${tbl(tr(tc('k')))}</w:txbxContent></w:pict></w:r></w:p>`;
    const isi = tbl(
      `<w:sdt><w:sdtContent><w:tr><w:customXml>${tc('a')}</w:customXml>${tc(kotak)}</w:tr></w:sdtContent></w:sdt>`,
      tr(tc(tbl(tr(tc('d')))), tc('c')),
    );
    expect(bacaDocx(dokumen(isi)).tabel.map((t) => t.baris)).toEqual([
      [['k']],
      [['d']],
      [
        ['a', ''],
        ['', 'c'],
      ],
    ]);
  });
});
