import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/baca-docx.js';
import { dokumen, p, tbl, tc, tr } from './dokumen-tangan.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const tabel = tbl(tr(tc('Pagu')), tr(tc('200')));

describe('a Word package that is written in another way than by Word', () => {
  it.each([
    ['two prefixes', `<w:document xmlns:w="${W}" xmlns:q="${W}"><w:body>${tabel}<q:tbl/></w:body></w:document>`],
    ['no prefix', `<document xmlns="${W}"><body/></document>`],
    ['another prefix', `<ns0:document xmlns:ns0="${W}"><ns0:body/></ns0:document>`],
    ['its own prefix within', `<w:document xmlns:w="${W}"><w:body><x:tbl xmlns:x="${W}"/></w:body></w:document>`],
    ['its prefix for something else', '<w:document xmlns:w="urn:lain"><w:body/></w:document>'],
  ])('is refused: %s', (_, isi) => {
    expect(() => bacaDocx(zipSync({ 'word/document.xml': strToU8(isi) }))).toThrow(/awalan XML yang tidak lazim/);
  });

  it('is refused where it names another document, and read where it names this one or none', () => {
    const paket = (sasaran: string) =>
      zipSync({
        'word/document.xml': strToU8(`<w:document xmlns:w="${W}"><w:body>${tabel}</w:body></w:document>`),
        '_rels/.rels': strToU8(
          `<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${sasaran}"/></Relationships>`,
        ),
      });
    expect(() => bacaDocx(paket('word/lain.xml'))).toThrow(/menunjuk dokumen lain daripada "word\/document\.xml"/);
    for (const sasaran of ['word/document.xml', '/word/document.xml'])
      expect(bacaDocx(paket(sasaran)).tabel[0]?.baris).toEqual([['Pagu'], ['200']]);
    expect(bacaDocx(dokumen(tabel)).tabel[0]?.baris).toEqual([['Pagu'], ['200']]);
  });

  it('has texts in CDATA read as texts', () => {
    const isi = tbl(tr(tc('Pagu')), tr(tc('<w:r><w:t>1000<![CDATA[000]]></w:t></w:r>')));
    expect(bacaDocx(dokumen(isi)).tabel[0]?.baris).toEqual([['Pagu'], ['1000000']]);
  });

  it('has no figure in what it shows turned round', () => {
    const isi = tbl(tr(tc('Pagu')), tr(tc('<w:p><w:bdo w:val="rtl"><w:r><w:t>18</w:t></w:r></w:bdo></w:p>')));
    expect(bacaDocx(dokumen(isi)).tabel[0]?.baris[1]).toEqual(['\u202e18']);
    expect(bacaDocx(dokumen(p('<w:bdo w:val="ltr"><w:r><w:t>18</w:t></w:r></w:bdo>'))).narasi?.[0]?.teks).toBe('18');
  });
});
