import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/index.js';
import { dokumen, p, tbl, tc, tr } from './dokumen-tangan.js';

const V = '<w:vMerge/>';
const VR = '<w:vMerge w:val="restart"/>';
const H = '<w:hMerge/>';
const HR = '<w:hMerge w:val="restart"/>';
const span = (n: number): string => `<w:gridSpan w:val="${n}"/>`;
const baca = (...baris: readonly string[]) => bacaDocx(dokumen(tbl(...baris)));

/** What LibreOffice 7.4 shows of each of these tables (`--convert-to pdf`). */
describe('bacaDocx: merged cells', () => {
  it.each([
    [
      'no cell above began',
      [tr(tc('a1'), tc('a2')), tr(tc('b1'), tc('86,57', V)), tr(tc('c1'), tc('3', V))],
      'a1|a2/b1|86,57/c1|3',
    ],
    ['it is the first row', [tr(tc('a1'), tc('1', V)), tr(tc('b1'), tc('2', V))], 'a1|1/b1|2'],
    [
      'another column began',
      [tr(tc('a1', span(2) + VR), tc('a2')), tr(tc('b1'), tc('2', V), tc('b3'))],
      'a1||a2/b1|2|b3',
    ],
    [
      'a column inside it began',
      [tr(tc('a1'), tc('a2', VR), tc('a3')), tr(tc('1', span(2) + V), tc('b3'))],
      'a1|a2|a3/1||b3',
    ],
    ['no cell of the row began', [tr(tc('a1'), tc('2', H), tc('a3'))], 'a1|2|a3'],
    [
      'the row with the first is struck out',
      [`<w:tr><w:trPr><w:del/></w:trPr>${tc('1', VR)}</w:tr>`, tr(tc('2', V))],
      '2',
    ],
  ])('reads a cell that goes on from none as its own: %s', (_, baris, hasil) => {
    const { tabel, catatan } = baca(...baris);
    expect(tabel[0]?.baris.map((b) => b.join('|')).join('/')).toBe(hasil);
    expect(catatan).toEqual([]);
  });

  it('holds in a merged cell all that stands to its right in it, as lines', () => {
    const { tabel, catatan } = baca(tr(tc('1', HR), tc('2', H), tc('', H)), tr(tc('4', HR), tc('5', HR), tc('6')));
    expect(tabel[0]?.baris).toEqual([
      ['1\n2', '', ''],
      ['4', '5', '6'],
    ]);
    expect(catatan).toEqual([]);
  });

  it('says which figures lie under a merged cell, by table, row and column', () => {
    const { tabel, catatan } = bacaDocx(
      dokumen(
        tbl(tr(tc('x'))) +
          p('antara') +
          tbl(tr(tc('A', span(2) + VR), tc('73,26', VR)), tr(tc('lanjut', V), tc('B'), tc('86,57', V))),
      ),
    );
    expect(tabel[1]?.baris).toEqual([
      ['A', '', '73,26'],
      ['', 'B', ''],
    ]);
    expect(catatan).toEqual([
      'tabel ke-2: 1 sel berisi angka tetapi tertutup sel gabungan, jadi tidak tampak dan tidak dibaca ("86,57" di baris 2 kolom 3)',
    ]);
  });

  it('names ten of many, and none that were struck out', () => {
    const banyak = Array.from({ length: 11 }, (_, i) => tr(tc(`${i}`, V)));
    expect(baca(tr(tc('0', VR)), ...banyak).catatan).toEqual([
      expect.stringMatching(/: 11 sel .* baris 11 kolom 1 …\)$/),
    ]);
    const dihapus = '<w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del></w:p>';
    expect(baca(tr(tc('0', VR)), tr(tc(dihapus, V))).catatan).toEqual([]);
  });
});
