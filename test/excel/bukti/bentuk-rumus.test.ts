import { describe, expect, it } from 'vitest';
import { bukuDariExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { periksaRumus } from '../../../src/excel/bukti/periksa-rumus.js';
import { bukuKetik, type Ketikan } from './buat-lembar.js';

const kode = async (isi: Ketikan): Promise<string[]> => {
  const buku = await bacaExcel(await bukuKetik({ A: isi }));
  return periksaRumus(buku, bukuDariExcel(buku).tabel).map((t) => `${t.kode} ${t.lokasi.sel}`);
};
/** Two rows of 150 of 200 and 100 of 400, which give 75 and 25, and their mean below: 250 of 600 is 41,67. */
const persen = (rumus: (r: number) => string): Ketikan => [
  ['Program', 'Pagu', 'Realisasi', '%'],
  ['A', '200', '150', `=${rumus(2)} ⇒ 75,00`],
  ['B', '400', '100', `=${rumus(3)} ⇒ 25,00`],
  ['Jumlah', '=SUM(B2:B3) ⇒ 600', '=SUM(C2:C3) ⇒ 250', '=AVERAGE(D2:D3) ⇒ 50,00'],
];

describe('a mean over results of a division, whatever the division stands in', () => {
  it.each([
    ['a product', (r: number) => `C${r}/B${r}*100`],
    ['a difference', (r: number) => `0+C${r}/B${r}*100`],
    ['a sign', (r: number) => `-(-C${r}/B${r}*100)`],
    ['a function', (r: number) => `ROUND(C${r}/B${r}*100,2)`],
    ['a percent sign', (r: number) => `(C${r}/B${r})%*10000`],
  ])('%s', async (_, rumus) => {
    expect(await kode(persen(rumus))).toEqual(['P506 D4']);
  });

  it('is fine where nothing is divided', async () => {
    expect(
      await kode([
        ['Program', 'Volume', 'Harga', 'Nilai'],
        ['A', '2', '3', '=B2*C2 ⇒ 6'],
        ['B', '4', '5', '=B3*C3 ⇒ 20'],
        ['Jumlah', '6', '8', '=SUM(D2:D3) ⇒ 26'],
      ]),
    ).toEqual([]);
  });
});

describe('a figure cut off, wherever the function stands', () => {
  // 200 ÷ 300 × 100 = 66,666…, which rounds to 66,67.
  it.each([
    ['alone', '=TRUNC(C2/B2*100,2) ⇒ 66,66'],
    ['in a sum', '=0+ROUNDDOWN(C2/B2*100,2) ⇒ 66,66'],
    ['below a sign', '=-(-TRUNC(C2/B2*100,2)) ⇒ 66,66'],
    ['in a function', '=ROUND(TRUNC(C2/B2*100,2),2) ⇒ 66,66'],
    ['below a percent sign', '=TRUNC(C2/B2*10000,0)% ⇒ 66,66'],
  ])('%s', async (_, rumus) => {
    const isi: Ketikan = [
      ['Program', 'Pagu', 'Realisasi', '%'],
      ['A', '300', '200', rumus],
    ];
    expect(await kode(isi)).toEqual(['P505 D2']);
  });
});
