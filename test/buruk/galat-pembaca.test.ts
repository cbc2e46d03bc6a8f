import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bacaExcel } from '../../src/excel/baca-excel.js';

// Found by `npm run fuzz` (test/fuzz): what a package throws inside came through as the reason: "(undefined)", "(Cannot read properties of …)",
// "(Unexpected end of document …)". The sentences here say what a person can do.

const LAMA = /^isinya tidak terbaca sebagai \.xls; berkasnya rusak atau terpotong\. Simpan kembali dari /;

function biff8(): Uint8Array {
  const buku = utils.book_new();
  utils.book_append_sheet(
    buku,
    utils.aoa_to_sheet([
      ['Pagu', 'Realisasi'],
      [200, 150],
    ]),
    'A',
  );
  return new Uint8Array(write(buku, { type: 'array', bookType: 'biff8' }));
}

const pesan = (data: Uint8Array): Promise<string> =>
  bacaExcel(data).then(
    () => '',
    (g: Error) => g.message,
  );

// SheetJS tells of records that it does not know.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

describe('a damaged workbook is refused in our words alone', () => {
  it('.xls: every fourth of the first 2.000 bytes filled, 0 and 255', async () => {
    const asli = biff8();
    for (let i = 8; i < Math.min(2_000, asli.length); i += 4) {
      for (const isi of [0, 255]) {
        const p = await pesan(Uint8Array.from(asli).fill(isi, i, i + 40));
        if (p.startsWith('isinya')) expect(p).toMatch(LAMA);
        expect(p).not.toMatch(/undefined|Cannot|must be/);
      }
    }
  });
  it('.xls that ends early', async () => {
    const asli = biff8();
    for (let n = 600; n < asli.length; n += 512)
      expect(await pesan(asli.subarray(0, n))).not.toMatch(/undefined|Cannot|must be/);
  });
  it('.xlsx whose parts are no XML to the end', async () => {
    const isi = unzipSync(readFileSync('test/excel/penulis-lain/openpyxl.xlsx'));
    for (const nama of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml']) {
      const teks = strFromU8(isi[nama] ?? strToU8(''));
      const p = await pesan(zipSync({ ...isi, [nama]: strToU8(`<a>${teks.slice(0, teks.length / 2)}`) }));
      expect(p).toMatch(new RegExp(`^bagian "${nama.replaceAll('.', '\\.')}" bukan `));
      expect(p).not.toMatch(/undefined|Unexpected|unclosed/);
    }
    expect(await pesan(zipSync({ ...isi, 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row') }))).toMatch(
      /^bagian "xl\/worksheets\/sheet1\.xml" bukan XML yang sah; simpan kembali/,
    );
  });
});

// MS-XLSB 2.4.328 (BrtColInfo, 60: first and last column) and 2.4.695 (BrtHLink, 494: first and last row, first and last column).
describe('an .xlsb whose record names more columns or cells than a sheet has is refused at once', () => {
  const rekaman = (jenis: number, ...kata: number[]): Uint8Array => {
    const isi = new Uint8Array(Uint32Array.from(kata).buffer);
    const nomor = jenis < 128 ? [jenis] : [(jenis & 127) | 128, jenis >> 7];
    return Uint8Array.from([...nomor, isi.length, ...isi]);
  };
  const NAMA = 'xl/worksheets/sheet1.bin';
  const dengan = (r: Uint8Array): Uint8Array => {
    const buku = utils.book_new();
    utils.book_append_sheet(buku, utils.aoa_to_sheet([['Pagu'], [200]]), 'A');
    const isi = unzipSync(new Uint8Array(write(buku, { type: 'array', bookType: 'xlsb' })));
    const asli = isi[NAMA] ?? new Uint8Array();
    // Behind BrtBeginSheet, which is three bytes.
    return zipSync({ ...isi, [NAMA]: Uint8Array.from([...asli.subarray(0, 3), ...r, ...asli.subarray(3)]) });
  };
  it.each([
    ['columns', rekaman(60, 0, 4_000_000_000, 0, 0, 0)],
    ['columns past the last', rekaman(60, 0, 16_384, 0, 0, 0)],
    ['a link over all cells', rekaman(494, 0, 1_048_575, 0, 16_383, 0, 0, 0, 0)],
    ['a link over four billion rows', rekaman(494, 0, 4_294_967_295, 0, 0, 0, 0, 0, 0)],
    ['a record cut short', rekaman(60, 1)],
    ['a record longer than its part', Uint8Array.from([2, 0xff, 0xff, 0x7f])],
  ])('%s', async (_, r) =>
    expect(await pesan(dengan(r))).toMatch(/^bagian "xl\/worksheets\/sheet1\.bin" rusak; buka di Excel/),
  );
  it('and columns that it has are read', async () =>
    expect(await pesan(dengan(rekaman(60, 0, 16_383, 2560, 0, 0)))).toBe(''));
});
