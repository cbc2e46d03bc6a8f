import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/baca-docx.js';
import { dokumen, p, tbl, tc, tr } from './dokumen-tangan.js';

/** The rules are those of ISO/IEC 29500-3, 9.3 and 9.4: the first choice whose namespaces are all understood, else the fallback. */
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const pilih = (isi: string, ruang = '') => `<mc:AlternateContent ${MC} ${ruang}>${isi}</mc:AlternateContent>`;
const choice = (perlu: string, isi: string) => `<mc:Choice Requires="${perlu}">${p(isi)}</mc:Choice>`;
const fallback = (isi: string) => `<mc:Fallback>${p(isi)}</mc:Fallback>`;
const ASING = 'xmlns:zz="urn:tak-dikenal"';
const WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const baca = (isi: string) => bacaDocx(dokumen(isi));
const kalimat = (isi: string) => baca(isi).narasi?.map((n) => n.teks);

describe('of several versions of a content the one is read that Word shows', () => {
  it.each([
    ['one that Word knows', pilih(choice('wps', 'a') + fallback('b'), WPS), ['a']],
    ['one that it does not know', pilih(choice('zz', 'a') + fallback('b'), ASING), ['b']],
    ['one of which it knows a part', pilih(choice('wps zz', 'a') + fallback('b'), `${WPS} ${ASING}`), ['b']],
    [
      'the second that it knows',
      pilih(choice('zz', 'a') + choice('wps', 'b') + fallback('c'), `${WPS} ${ASING}`),
      ['b'],
    ],
    ['the first of two', pilih(choice('wps', 'a') + choice('wps', 'b') + fallback('c'), WPS), ['a']],
    [
      'a known prefix of an unknown namespace',
      pilih(choice('wps', 'a') + fallback('b'), 'xmlns:wps="urn:lain"'),
      ['b'],
    ],
    ['an odd prefix of a known one', pilih(choice('q', 'a') + fallback('b'), WPS.replace(':wps', ':q')), ['a']],
    [
      'one in another',
      pilih(
        `<mc:Choice Requires="wps">${pilih(choice('zz', 'a') + fallback('b'), ASING)}</mc:Choice>${fallback('c')}`,
        WPS,
      ),
      ['b'],
    ],
    ['under the prefix of Word 2007', pilih(choice('zz', 'a') + fallback('b'), ASING).replaceAll('mc:', 've:'), ['b']],
    ['what stands behind it', pilih(choice('zz', 'a') + fallback('b'), ASING) + p('c'), ['b', 'c']],
  ])('%s', (_, isi, harap) => {
    expect(kalimat(isi)).toEqual(harap);
    expect(baca(isi).catatan).toEqual([]);
  });

  it('takes the table of the version that is shown', () => {
    const isi = pilih(
      `<mc:Choice Requires="zz">${tbl(tr(tc('A'), tc('99')))}</mc:Choice><mc:Fallback>${tbl(tr(tc('A'), tc('50')))}</mc:Fallback>`,
      ASING,
    );
    expect(baca(isi).tabel.map((t) => t.baris)).toEqual([[['A', '50']]]);
  });

  it('passes over what may be ignored, and says so where it holds a text', () => {
    const asing = (isi: string, sifat = '') =>
      `<w:sdt ${MC} ${ASING} mc:Ignorable="zz" ${sifat}><w:sdtContent><zz:x>${isi}</zz:x>${p('b')}</w:sdtContent></w:sdt>`;
    expect(kalimat(asing(p('a')))).toEqual(['b']);
    expect(baca(asing(p('a'))).catatan).toEqual([
      'memuat 1 isi yang hanya bagi program lain atau versi Word yang tidak dikenal, jadi tidak dibaca; bila ia tampak di Word, simpan kembali berkasnya dari sana',
    ]);
    expect(baca(asing('<zz:y/>')).catatan).toEqual([]);
    expect(kalimat(asing(p('a'), 'mc:ProcessContent="zz:x"'))).toEqual(['a', 'b']);
    expect(
      kalimat(asing(p('a')).replace('urn:tak-dikenal', 'http://schemas.microsoft.com/office/word/2010/wordml')),
    ).toEqual(['a', 'b']);
  });

  it('says of a content that has no version for Word', () => {
    const isi = pilih(choice('zz', 'a'), ASING) + p('b');
    expect(kalimat(isi)).toEqual(['b']);
    expect(baca(isi).catatan).toHaveLength(1);
  });

  it('refuses another prefix of Word also where only a version is wrapped', () => {
    const isi = pilih(
      '<mc:Choice Requires="q" xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><q:tbl/></mc:Choice>',
    );
    expect(() => baca(isi)).toThrow('awalan XML yang tidak lazim');
  });
});
