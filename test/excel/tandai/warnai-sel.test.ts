import { describe, expect, it } from 'vitest';
import { type Sasaran, warnaiSel } from '../../../src/excel/tandai/warnai-sel.js';

const W = (isi: string, kolom = '') => `<worksheet>${kolom}<sheetData>${isi}</sheetData><x/></worksheet>`;
/** Style 90 and the number of the style that the cell had. */
const di = (...letak: [number, number][]): Sasaran => {
  const sasaran = new Map<number, Map<number, (g: number) => number>>();
  for (const [b, k] of letak)
    sasaran.set(
      b,
      (sasaran.get(b) ?? new Map()).set(k, (g: number) => 90 + g),
    );
  return sasaran;
};

describe('warnaiSel', () => {
  it.each([
    [
      'a cell with a style',
      W('<row r="2"><c r="B2" s="3" t="s"><v>1</v></c></row>'),
      di([2, 2]),
      W('<row r="2"><c s="93" r="B2" t="s"><v>1</v></c></row>'),
    ],
    [
      'a cell without one',
      W('<row r="2"><c r="B2"><v>1</v></c></row>'),
      di([2, 2]),
      W('<row r="2"><c s="90" r="B2"><v>1</v></c></row>'),
    ],
    [
      'a cell that is not there, between others',
      W('<row r="1"><c r="A1"/><c r="C1"/></row>'),
      di([1, 2]),
      W('<row r="1"><c r="A1"/><c r="B1" s="90"/><c r="C1"/></row>'),
    ],
    [
      'cells behind the last, in the style of the row',
      W('<row r="1" s="4"><c r="A1"/></row>'),
      di([1, 2], [1, 3]),
      W('<row r="1" s="4"><c r="A1"/><c r="B1" s="94"/><c r="C1" s="94"/></row>'),
    ],
    [
      'a cell in the style of its column',
      W('<row r="1"></row>', '<cols><col min="2" max="3" style="5"/><col min="4" max="4"/></cols>'),
      di([1, 3]),
      W('<row r="1"><c r="C1" s="95"/></row>', '<cols><col min="2" max="3" style="5"/><col min="4" max="4"/></cols>'),
    ],
    ['a row that closes itself', W('<row r="3"/>'), di([3, 1]), W('<row r="3"><c r="A3" s="90"/></row>')],
    [
      'rows that are not there, before, between and behind',
      W('<row r="2"/><row r="4"/>'),
      di([1, 1], [3, 1], [9, 2]),
      W(
        '<row r="1"><c r="A1" s="90"/></row><row r="2"/><row r="3"><c r="A3" s="90"/></row><row r="4"/><row r="9"><c r="B9" s="90"/></row>',
      ),
    ],
    [
      'cells of a new row and of an empty one, from left to right',
      W('<row r="2"/>'),
      di([1, 3], [1, 1], [1, 2], [2, 2], [2, 1]),
      W(
        '<row r="1"><c r="A1" s="90"/><c r="B1" s="90"/><c r="C1" s="90"/></row><row r="2"><c r="A2" s="90"/><c r="B2" s="90"/></row>',
      ),
    ],
    [
      'rows and cells that leave out their place',
      W('<row><c/><c><v>7</v></c></row><row><c/></row>'),
      di([1, 2], [2, 1]),
      W('<row><c/><c s="90"><v>7</v></c></row><row><c s="90"/></row>'),
    ],
    [
      'an empty sheet',
      '<worksheet><sheetData/></worksheet>',
      di([1, 1]),
      '<worksheet><sheetData><row r="1"><c r="A1" s="90"/></row></sheetData></worksheet>',
    ],
    [
      'names with a prefix',
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>',
      di([1, 1]),
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1" s="90"/></x:row></x:sheetData></x:worksheet>',
    ],
    ['nothing', '<worksheet><sheetData/></worksheet>', di(), '<worksheet><sheetData/></worksheet>'],
  ])('marks %s', (_, teks, sasaran, harapan) => {
    expect(warnaiSel(teks, sasaran)).toBe(harapan);
  });
});
