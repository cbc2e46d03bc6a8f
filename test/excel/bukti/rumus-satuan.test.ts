import { describe, expect, it } from 'vitest';
import { bukuDariExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { periksaRumus } from '../../../src/excel/bukti/periksa-rumus.js';
import { bukuKetik, type Ketikan } from './buat-lembar.js';

const periksa = async (isi: Ketikan, lain: Record<string, Ketikan> = {}) => {
  const buku = await bacaExcel(await bukuKetik({ A: isi, ...lain }));
  return periksaRumus(buku, bukuDariExcel(buku).tabel).map((t) => [t.kode, t.tingkat, t.lokasi.sel, t.semestinya]);
};
const K = ['Program', 'Pagu', 'Realisasi', '%'];

describe('sound sheets keep still', () => {
  it.each<[string, Ketikan]>([
    [
      'subtotals of groups and a total of the subtotals',
      [
        ['Uraian', 'Pagu'],
        ['Program A', '=SUM(B3:B4) ⇒ 300'],
        ['A1', '100'],
        ['A2', '200'],
        ['Program B', '=SUM(B6:B7) ⇒ 70'],
        ['B1', '30'],
        ['B2', '40'],
        ['Jumlah', '=B2+B5 ⇒ 370'],
      ],
    ],
    [
      'a typed parent above its children, and a sum of the children',
      [
        ['Uraian', 'Pagu'],
        ['Program A', '300'],
        ['A1', '100'],
        ['A2', '200'],
        ['Jumlah', '=SUM(B3:B4) ⇒ 300'],
      ],
    ],
    [
      'a mean of capaian without sums beside it',
      [
        ['Indikator', 'Target', 'Realisasi', 'Capaian'],
        ['A', '80', '82', '=C2/B2*100 ⇒ 102,50'],
        ['B', '20', '18', '=C3/B3*100 ⇒ 90,00'],
        ['Rata-rata', '', '', '=AVERAGE(D2:D3) ⇒ 96,25'],
      ],
    ],
    [
      'other shapes in one column: minimize beside maximize',
      [
        ['Indikator', 'Target', 'Realisasi', 'Capaian'],
        ['A', '80', '82', '=C2/B2*100 ⇒ 102,50'],
        ['B', '50', '25', '=C3/B3*100 ⇒ 50,00'],
        ['C', '20', '18', '=(2*B4-C4)/B4*100 ⇒ 110,00'],
      ],
    ],
    [
      'shares of a fixed total, by percent format',
      [
        ['Program', 'Pagu', 'Porsi'],
        ['A', '100', '=B2/$B$4 ⇒ 25%'],
        ['B', '300', '=B3/$B$4 ⇒ 75%'],
        ['Jumlah', '=SUM(B2:B3) ⇒ 400', '=SUM(C2:C3) ⇒ 100%'],
      ],
    ],
    [
      'functions and texts that are not read here',
      [
        ['Program', 'Pagu', 'Ket'],
        ['A', '100', '=IF(B2>50,"besar","kecil") ⇒ besar'],
        ['B', '300', '=VLOOKUP(B3,$A$1:$B$9,1,FALSE) ⇒ x'],
        ['C', '=SUBTOTAL(9,B2:B3) ⇒ 400', '={1,2} ⇒ 1'],
        ['D', '=SUM(B:B) ⇒ 1', '=[1]Lain!A1 ⇒ 5'],
      ],
    ],
  ])('%s', async (_, isi) => expect(await periksa(isi)).toEqual([]));
});

describe('evidence, by hand', () => {
  it('P504: shown thirds add up to 66,66 while the total shows 66,67', async () => {
    expect(
      await periksa([
        ['Program', 'Porsi'],
        ['A', '=100/3 {0.00} ⇒ 33,333333333'],
        ['B', '=100/3 {0.00} ⇒ 33,333333333'],
        ['Jumlah', '=SUM(B2:B3) {0.00} ⇒ 66,666666666'],
      ]),
    ).toEqual([['P504', 'catatan', 'B4', '66,66']]);
  });
  it('P501 is a note where the typed figure is what the formula gives', async () => {
    expect(
      await periksa([
        K,
        ['A', '200', '150', '=C2/B2*100 ⇒ 75'],
        ['B', '400', '100', '=C3/B3*100 ⇒ 25'],
        ['C', '500', '250', '50'],
      ]),
    ).toEqual([['P501', 'catatan', 'D4', '50']]);
  });
  it('P502: one row in the middle of a chain, and a row inserted above the range', async () => {
    expect(
      await periksa([
        ['Program', 'Pagu'],
        ['A', '1'],
        ['B', '2'],
        ['C', '4'],
        ['D', '8'],
        ['Jumlah', '=B2+B3+B5 ⇒ 11'],
      ]),
    ).toEqual([['P502', 'galat', 'B6', '15']]);
    expect(
      await periksa([
        ['Program', 'Pagu'],
        ['A', '1'],
        ['B', '2'],
        ['C', '4'],
        ['Jumlah', '=SUM(B3:B4) ⇒ 6'],
      ]),
    ).toEqual([['P502', 'peringatan', 'B5', '7']]);
  });
  it('P503: a sum that covers itself', async () => {
    expect(
      (
        await periksa([
          ['Program', 'Pagu'],
          ['A', '1'],
          ['B', '2'],
          ['Jumlah', '=SUM(B2:B4) ⇒ 3'],
        ])
      ).map((t) => t[0]),
    ).toContain('P503');
  });
  it('P509: over another sheet, with a wrong stored value', async () => {
    expect(
      await periksa(
        [
          ['Program', 'Pagu'],
          ['A', "=ROUND('L 2'!B2*2,0) ⇒ 9"],
        ],
        {
          'L 2': [
            ['x', 'y'],
            ['a', '5'],
          ],
        },
      ),
    ).toEqual([['P509', 'galat', 'B2', '10']]);
  });
});
