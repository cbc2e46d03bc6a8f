import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bacaBukuExcel } from '../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import type { SelExcel } from '../../src/excel/lembar.js';
import { selTertutup } from '../../src/excel/sel-tertutup.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

// 1.000.000 + 2.000.000 = 3.000.000; 500.000 + 1.000.000 = 1.500.000.
const ISI = [
  ['Program', 'Pagu', 'Realisasi'],
  ['A', 1_000_000, 500_000],
  ['B', 2_000_000, 1_000_000],
  ['Jumlah', 3_000_000, 1_500_000],
];
/** The workbook with a change to the XML of its sheet, and a number format of one cell. */
function buku(ubah: (xml: string) => string = (x) => x, format: Readonly<Record<string, string>> = {}): Uint8Array {
  const lembar = utils.aoa_to_sheet(ISI);
  for (const [sel, z] of Object.entries(format)) lembar[sel].z = z;
  const kerja = utils.book_new();
  utils.book_append_sheet(kerja, lembar, 'L');
  const bagian = unzipSync(new Uint8Array(write(kerja, { type: 'array', bookType: 'xlsx' })));
  const nama = 'xl/worksheets/sheet1.xml';
  bagian[nama] = new TextEncoder().encode(ubah(new TextDecoder().decode(bagian[nama])));
  return zipSync(bagian);
}

describe('what a sheet holds and does not show', () => {
  it.each([
    [
      'a row without height',
      (x: string) => x.replace('<row r="3"', '<row r="3" ht="0" customHeight="1"'),
      'baris 3 tersembunyi',
    ],
    [
      'a column without width',
      (x: string) =>
        x.replace('<sheetData>', '<cols><col min="2" max="2" width="0" customWidth="1"/></cols><sheetData>'),
      'kolom 2 tersembunyi',
    ],
    [
      'a cell under a merged area',
      (x: string) => x.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="B3:C3"/></mergeCells>'),
      'sel C3 berisi tetapi tertutup sel gabungan, jadi tidak tampak',
    ],
  ])('is said of %s, and read', async (_, ubah, kata) => {
    expect((await bacaExcel(buku(ubah))).catatan).toEqual([`lembar "L": ${kata}, dan ikut dibaca`]);
    const { tabel } = await bacaBukuExcel(buku(ubah));
    expect(periksaTabel(tabel).temuan).toEqual([]);
  });

  it('is no blank among figures: the total over it is not wrong for it', async () => {
    const data = buku(undefined, { C3: ';;;' });
    const { tabel } = await bacaBukuExcel(data);
    expect((await bacaExcel(data)).catatan).toEqual([
      'lembar "L": 1 sel menyimpan isi tetapi format selnya tidak menampilkannya (C3), jadi tidak diperiksa',
    ]);
    expect(tabel[0]?.baris[2]).toEqual(['B', '2000000', '']);
    const { temuan, cakupan } = periksaTabel(tabel);
    expect(temuan.filter((t) => t.tingkat === 'galat')).toEqual([]);
    expect(cakupan.tabel[0]?.terikat).toBeLessThan(cakupan.tabel[0]?.angka ?? 0);
  });
});

describe('selTertutup', () => {
  const sel = (teks: string): SelExcel => ({ teks, angka: null, rumus: null });
  const kisi = [
    [sel('a'), sel('b')],
    [sel(''), sel('c'), sel('d')],
  ];
  const g = (baris: number, kolom: number, sampaiBaris: number, sampaiKolom: number) => ({
    baris,
    kolom,
    sampaiBaris,
    sampaiKolom,
  });
  it('names what stands beside the first cell of an area, each once', () => {
    expect(selTertutup({ sel: kisi, gabungan: [g(1, 1, 2, 2)] })).toEqual([
      { baris: 1, kolom: 2 },
      { baris: 2, kolom: 2 },
    ]);
    expect(selTertutup({ sel: kisi, gabungan: [g(1, 1, 1, 2), g(1, 1, 2, 1)] })).toEqual([{ baris: 1, kolom: 2 }]);
    expect(selTertutup({ sel: kisi, gabungan: [g(2, 3, 9, 9), g(7, 7, 8, 8)] })).toEqual([]);
  });
  it('ends with as many steps as there are cells, however areas lie over each other', () => {
    const luas = Array.from({ length: 100_000 }, () => g(1, 1, 1_048_576, 16_384));
    const besar = Array.from({ length: 2_000 }, () => Array.from({ length: 50 }, () => sel('x')));
    expect(selTertutup({ sel: besar, gabungan: luas })).toHaveLength(2_000 * 50 - 1);
  });
});
