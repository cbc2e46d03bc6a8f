import { describe, expect, it } from 'vitest';
import { FormatBersyarat, GayaBersyarat, mengubah } from '../../src/excel/format-bersyarat.js';
import type { SelExcel } from '../../src/excel/lembar.js';
import { sebabBedaTampak } from '../../src/excel/templat/beda-tampak.js';

const sel = (angka: string | null): SelExcel => ({ teks: angka ?? 'x', angka, rumus: null });
const BARIS = [
  [sel('1'), sel('2')],
  [sel('3'), sel(null)],
];
type Unsur = readonly [nama: string, a?: Readonly<Record<string, string>>];
/** One conditional format over a range, with what lies in it. */
const tulis = (f: FormatBersyarat, sqref: string, ...isi: readonly Unsur[]): void => {
  f.buka('conditionalFormatting', { sqref });
  for (const [nama, a = {}] of isi) {
    f.buka(nama, a);
    f.tutup(nama);
  }
  f.tutup('conditionalFormatting');
};
const tampak = (f: FormatBersyarat) => f.tandai(BARIS).map((b) => b.map((s) => s.tampak ?? ''));

// What LibreOffice 7.4 shows: a number format of a rule in place of the cell's, nothing under an icon or a bar without its value.
describe('conditional formats', () => {
  it.each([
    ['"99,99"', true],
    [';;;', true],
    ['0%', true],
    ['0.0,', true],
    ['0;-0;', true],
    ['#,##0.00', false],
    ['General', false],
    ['0.00;[Red]-0.00', false],
  ])('a look with the format %s changes what is shown: %s', (format, ya) => expect(mengubah(format)).toBe(ya));

  it('mark the figures under a look that changes them, and under icons or bars without values', () => {
    const f = new FormatBersyarat(new Set(['1']));
    tulis(f, 'A1', ['cfRule', { dxfId: '0' }]);
    expect(tampak(f)).toEqual([
      ['', ''],
      ['', ''],
    ]);
    tulis(f, 'B1 A2:B2', ['cfRule', { dxfId: '1' }]);
    expect(tampak(f)).toEqual([
      ['', 'lain'],
      ['lain', ''],
    ]);
    tulis(f, 'A1:A9', ['cfRule'], ['iconSet', { showValue: '0' }]);
    expect(tampak(f)).toEqual([
      ['tidak', 'lain'],
      ['tidak', ''],
    ]);
  });

  it('are read where they hold their look and their range themselves', () => {
    const f = new FormatBersyarat();
    f.buka('conditionalFormatting', {});
    f.buka('cfRule', {});
    f.buka('numFmt', { formatCode: '"99"' });
    f.tutup('numFmt');
    f.tutup('cfRule');
    f.buka('sqref', {});
    f.teks('A2');
    f.tutup('sqref');
    f.tutup('conditionalFormatting');
    expect(tampak(f)).toEqual([
      ['', ''],
      ['lain', ''],
    ]);
  });

  it('of great number are taken as one, and places that no sheet has as none', () => {
    const f = new FormatBersyarat();
    tulis(f, 'ZZZZ1 A0', ['dataBar', { showValue: 'false' }]);
    expect(f.tandai(BARIS)).toBe(BARIS);
    for (let i = 1; i < 600; i += 1) tulis(f, `A${i}`, ['dataBar', { showValue: 'false' }]);
    expect(tampak(f)).toEqual([
      ['lain', ''],
      ['lain', ''],
    ]);
  });

  it('count the looks of the styles among their own', () => {
    const g = new GayaBersyarat();
    g.buka('numFmt', { formatCode: '"9"' });
    g.buka('dxfs', {});
    g.buka('dxf', {});
    g.buka('dxf', {});
    g.buka('numFmt', { formatCode: ';;;' });
    g.tutup('dxfs');
    expect([...g.mengubah]).toEqual(['1']);
  });

  it('are refused by the template', () => {
    expect(sebabBedaTampak({ ...sel('82'), tampak: 'tidak' }, false)).toBe(
      'menyimpan 82 tetapi format bersyarat menyembunyikannya; hapus format bersyaratnya, lalu pastikan isinya',
    );
    expect(sebabBedaTampak({ ...sel('82'), tampak: 'lain' }, false)).toBe(
      'menyimpan 82 tetapi dapat tampak sebagai sesuatu yang lain; ubah format selnya menjadi Umum (General) tanpa format bersyarat, lalu pastikan isinya',
    );
  });
});
