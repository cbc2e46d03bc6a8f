import type { Cell } from 'hucre';
import { describe, expect, it } from 'vitest';
import { lebarTeks } from '../../src/excel/lebar-huruf.js';
import { tinggiBaris } from '../../src/excel/tinggi-baris.js';

const tinggi = (value: Cell['value'], width: number | undefined, style: Cell['style'] = {}) => {
  const cells = new Map([['0,0', { value, style: { alignment: { wrapText: true }, ...style } }]]);
  const columns = width === undefined ? [{}] : [{ width }];
  return tinggiBaris({ name: 'A', cells, columns }).get(0)?.height ?? 0;
};
/** Lines of ten-point type that a height has room for. */
const baris = (titik: number) => Math.round((titik - 4) / 12.4);

describe('lebarTeks', () => {
  it('adds up the widths of Arial: 0 is 556, W 944, i 222 thousandths of the size', () => {
    expect(lebarTeks('0Wi', 10)).toBeCloseTo(17.22, 10);
  });

  it('takes letters outside the table for capitals', () => {
    expect(lebarTeks('–', 10)).toBe(7);
  });
});

describe('tinggiBaris', () => {
  it('breaks between words: three words of which two fit need two lines', () => {
    // "kementerian " is about 57 points wide, the cell 2 × 60 + a little.
    expect(baris(tinggi('kementerian kementerian kementerian', 26))).toBe(2);
  });

  it('breaks within a word that is wider than the cell', () => {
    expect(baris(tinggi('w'.repeat(60), 20))).toBeGreaterThanOrEqual(4);
  });

  it('counts the lines that are written as such', () => {
    expect(baris(tinggi('a\nb\nc', 20))).toBe(3);
  });

  it('makes room for bold, indented and large type', () => {
    const teks = 'Meningkatnya kualitas pelayanan publik kecamatan dan kelurahan';
    const biasa = tinggi(teks, 24);
    expect(tinggi(teks, 24, { font: { bold: true, size: 12 } })).toBeGreaterThan(biasa);
    expect(tinggi(teks, 24, { alignment: { wrapText: true, indent: 6 } })).toBeGreaterThan(biasa);
    expect(tinggi('Judul', 40, { font: { size: 16 } })).toBeGreaterThan(20);
  });

  it('leaves a row alone whose text fits, is not wrapped, or is no text; and stays below what Excel allows', () => {
    expect(tinggi('kata', 20)).toBe(0);
    expect(tinggi('kata '.repeat(40), 20, { alignment: { wrapText: false } })).toBe(0);
    expect(tinggi(12, 20)).toBe(0);
    expect(tinggi('kata '.repeat(4000), 20)).toBe(409);
    expect(tinggi('kata kata kata kata', undefined)).toBeGreaterThan(0);
  });

  it('takes the width of all cells that are merged', () => {
    const cells = new Map([['0,0', { value: 'kata '.repeat(10), style: { alignment: { wrapText: true } } }]]);
    const columns = [{ width: 20 }, { width: 60 }];
    const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }];
    expect(tinggiBaris({ name: 'A', cells, columns, merges }).size).toBe(0);
    expect(tinggiBaris({ name: 'A', cells, columns }).size).toBe(1);
  });
});
