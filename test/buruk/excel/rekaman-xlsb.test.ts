import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';

// Found by `npm run fuzz -- 1000000 --benih 12` (xlsb:12:9680): a format of an .xlsb of 5 kB said that it has more letters than there is memory.

const buku = utils.book_new();
utils.book_append_sheet(buku, utils.aoa_to_sheet([['Pagu', 7]]), 'A');
const BAGIAN = unzipSync(new Uint8Array(write(buku, { type: 'array', bookType: 'xlsb' })));

const dua = (n: number): number[] => [n & 0xff, (n >>> 8) & 0xff, (n >>> 16) & 0xff, n >>> 24];
const nol = (n: number): number[] => Array.from({ length: n }, () => 0);
const rekaman = (jenis: number, isi: readonly number[]): number[] => [
  ...(jenis < 0x80 ? [jenis] : [(jenis & 0x7f) | 0x80, jenis >> 7]),
  isi.length,
  ...isi,
];
/** The book, in one part of which a record follows the first. */
const dengan = (nama: string, jenis: number, isi: readonly number[]): Uint8Array => {
  const asli = BAGIAN[nama] as Uint8Array;
  const sesudah = 3 + (asli[2] as number);
  return zipSync({
    ...BAGIAN,
    [nama]: Uint8Array.from([...asli.subarray(0, sesudah), ...rekaman(jenis, isi), ...asli.subarray(sesudah)]),
  });
};

const BANYAK = dua(0x7fff_ffff);
const GAYA = 'xl/styles.bin';
const LEMBAR = 'xl/worksheets/sheet1.bin';
const INDUK = 'xl/workbook.bin';
it.each([
  ['format', GAYA, 44, [0, 0, ...BANYAK]],
  ['format of one letter too many', GAYA, 44, [0, 0, ...dua(2), 65, 0]],
  ['font', GAYA, 43, [...nol(21), ...BANYAK]],
  ['cell', LEMBAR, 6, [...nol(8), ...BANYAK]],
  ['text of a formula', LEMBAR, 8, [...nol(8), ...BANYAK]],
  ['cell of runs', LEMBAR, 62, [...nol(9), ...BANYAK]],
  ['cell of that many runs', LEMBAR, 62, [...nol(8), 1, ...dua(1), 65, 0, ...BANYAK]],
  ['name in code', LEMBAR, 147, [...nol(19), ...BANYAK]],
  ['link', LEMBAR, 494, [...nol(16), ...dua(0xffff_ffff), ...nol(4), ...BANYAK, ...nol(4)]],
  ['part', LEMBAR, 550, BANYAK],
  ['sheet', INDUK, 156, [...nol(8), ...dua(0xffff_ffff), ...BANYAK]],
  ['name', INDUK, 39, [...nol(9), ...BANYAK]],
  ['formula of a name', INDUK, 39, [...nol(9), ...dua(1), 65, 0, ...BANYAK]],
  ['what the formula of a name needs', INDUK, 39, [...nol(9), ...dua(1), 65, 0, ...nol(4), ...BANYAK]],
  ['comment on a name', INDUK, 39, [...nol(9), ...dua(1), 65, 0, ...nol(8), ...BANYAK]],
  ['book', INDUK, 153, [...nol(8), ...BANYAK]],
  ['list of links between sheets', INDUK, 362, BANYAK],
  ['row', LEMBAR, 0, [...dua(0x7fff_ffff), ...nol(13)]],
  ['column of a cell', LEMBAR, 5, [...dua(0x7fff_ffff), ...nol(12)]],
])('an .xlsb whose %s says it is two billion is refused', async (_, nama, jenis, isi) => {
  await expect(bacaExcel(dengan(nama, jenis, isi))).rejects.toThrow(/^bagian ".*" rusak; buka di Excel/);
});

it('an .xlsb whose texts are as long as they say is read, with runs and a name that has no comment', async () => {
  expect((await bacaExcel(zipSync(BAGIAN))).lembar[0]?.sel[0]?.map((s) => s.teks)).toEqual(['Pagu', '7']);
  const nama = [...nol(5), ...dua(0xffff_ffff), ...dua(1), 65, 0, ...nol(8), ...dua(0xffff_ffff)];
  expect((await bacaExcel(dengan(INDUK, 39, nama))).nama.map((n) => n.nama)).toEqual(['A']);
  const format = await bacaExcel(dengan(GAYA, 44, [164, 0, ...dua(1), 48, 0]));
  expect(format.lembar[0]?.sel[0]?.map((s) => s.teks)).toEqual(['Pagu', '7']);
});
