import { CFB } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { bacaBukuExcel } from '../../../src/excel/baca-buku-excel.js';

// Found by `npm run fuzz -- 1000000 --benih 11` (xls:11:63): SheetJS counted the references of a record without a number of them down for ever.

const rekaman = (jenis: number, ...isi: number[]): number[] => [jenis & 0xff, jenis >> 8, isi.length, 0, ...isi];
const aliran = (...tautan: number[]): Uint8Array =>
  Uint8Array.from([
    ...rekaman(0x0809, 0x00, 0x06, 0x05, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    ...rekaman(0x0017, ...tautan),
    ...rekaman(0x000a),
  ]);
const wadah = (isi: Uint8Array): Uint8Array => {
  const cfb = CFB.utils.cfb_new();
  CFB.utils.cfb_add(cfb, '/Workbook', isi);
  return Uint8Array.from(CFB.write(cfb, { type: 'array' }) as number[]);
};

it.each([
  ['no bytes', aliran()],
  ['one byte', aliran(7)],
  ['no bytes, in its container', wadah(aliran())],
])('an .xls whose references to sheets have %s is refused', async (_, data) => {
  await expect(bacaBukuExcel(data)).rejects.toThrow(/berkasnya rusak/);
});
