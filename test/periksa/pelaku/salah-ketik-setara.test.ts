import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const disebut = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [[t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)]] : [],
  );

describe('every figure of which one digit would mend what does not hold is named', () => {
  // 195 + 144 = 339 and so on; 116 + 93 = 209. Dukcapil, akta kematian menurut desa; 115 stood where 116 is, and 116 is printed below too.
  it('though it stands elsewhere as well', () => {
    expect(
      disebut([
        ['Desa', 'Laki-laki', 'Perempuan', 'Total'],
        ['A', '195', '144', '339'],
        ['B', '265', '180', '445'],
        ['C', '199', '120', '319'],
        ['D', '116', '93', '208'],
        ['E', '162', '116', '278'],
        ['F', '182', '121', '303'],
      ]),
    ).toEqual([['D5', 'B5', 'C5']]);
  });
  // Over budget less budget: 59.235.534.300 − 32.497.065.043 = 26.738.469.257; 31 … for 32 …, at twice the next budget.
  it('though it would come to lie a little beyond the others of its column', () => {
    expect(
      disebut([
        ['OPD', 'Pagu', 'Realisasi', 'Kelebihan'],
        ['A', 'Rp 31.497.065.043', 'Rp 59.235.534.300', 'Rp 26.738.469.257'],
        ['B', 'Rp 16.045.284.428', 'Rp 24.286.984.378', 'Rp 8.241.699.950'],
        ['C', 'Rp 932.668.500', 'Rp 3.273.135.590', 'Rp 2.340.467.090'],
        ['D', 'Rp 858.600.000', 'Rp 2.932.650.000', 'Rp 2.074.050.000'],
        ['E', 'Rp 934.328.000', 'Rp 2.013.989.448', 'Rp 1.079.661.448'],
        ['F', 'Rp 420.520.000', 'Rp 656.328.936', 'Rp 235.808.936'],
      ]),
    ).toEqual([['D2', 'C2', 'B2']]);
  });
  // BPS, sex ratio: men ÷ women × 100, whole. 17.704 ÷ 16.860 = 105,0; 16.560 gives 106,9. 17.704 with 104 … 105,9 would do: 17.404, 17.504.
  it('though much would do for a figure of many digits beside a ratio of few', () => {
    expect(
      disebut([
        ['Kecamatan', 'Laki-laki', 'Perempuan', 'Sex Ratio'],
        ['A', '17.704', '16.560', '105'],
        ['B', '42.676', '42.527', '100'],
        ['C', '9.808', '9.904', '99'],
        ['D', '13.280', '13.591', '98'],
        ['E', '7.778', '7.530', '103'],
        ['F', '14.193', '13.835', '103'],
        ['G', '15.735', '15.094', '104'],
        ['H', '5.317', '5.412', '98'],
      ]),
    ).toEqual([['D2', expect.any(String), expect.any(String)]]);
  });
  // 181 + 452 + 40 + 67 + 1 + 1 + 5 + 2 + 1 + 1 + 2 = 753; 6 stood where 5 is. Of four cells that print 1 two would stand alone.
  it('though it is but one digit', () => {
    const perkara = ['181', '452', '40', '67', '1', '1', '5', '2', '1', '1', '2'];
    const [satu] = disebut([
      ['No', 'Jenis Perkara', 'Jumlah'],
      ...perkara.map((n, i) => [`${i + 1}.`, `Perkara ${'ABCDEFGHIJK'[i]}`, n]),
      ['', 'Jumlah', '754'],
    ]);
    expect(satu).toEqual(expect.arrayContaining(['C13', 'C3', 'C8']));
  });
  // 84 + 37 + 25 + 12 + 8 = 166; 166 for 160, 31 for 37 and 2 for 8 would each do.
  it('though it would come to lie far below the others of its column', () => {
    expect(
      disebut([
        ['No', 'Bentuk', 'Jumlah'],
        ['1', 'A', '84'],
        ['2', 'B', '37'],
        ['3', 'C', '25'],
        ['4', 'D', '12'],
        ['5', 'E', '8'],
        ['', 'Jumlah', '160'],
      ]),
    ).toEqual([['C7', 'C3', 'C6']]);
    // 84 + 37 + 8 = 129, with 123 printed: 129, 31 and 2. The others: 61 + 42 + 11 = 114, 75 + 23 + 14 = 112, 58 + 66 + 12 = 136.
    expect(
      disebut([
        ['Desa', 'Petani', 'Buruh', 'Nelayan', 'Jumlah'],
        ['A', '61', '42', '11', '114'],
        ['B', '75', '23', '14', '112'],
        ['C', '84', '37', '8', '123'],
        ['D', '58', '66', '12', '136'],
      ]),
    ).toEqual([['E4', 'C4', 'D4']]);
  });
});

// Program + kegiatan + sub-kegiatan = jumlah unit in each row; 5 in the last row makes 6 of 3. 19 ÷ 7, 3 ÷ 5 and 5 ÷ 1 only happen to print as 3, 1 and 5.
it('a row of small counts is no ratio of two others because three of its four figures come near', () => {
  expect(
    disebut([
      ['OPD', 'Program', 'Kegiatan', 'Sub Kegiatan', 'Jumlah unit'],
      ['Dinas A', '0', '1', '0', '1'],
      ['Inspektorat', '1', '5', '1', '7'],
      ['Kecamatan B', '4', '0', '1', '5'],
      ['Kecamatan C', '3', '0', '1', '4'],
      ['Kecamatan D', '5', '3', '11', '19'],
      ['Satuan E', '5', '1', '0', '3'],
    ]),
  ).toEqual([expect.arrayContaining(['E7', 'B7'])]);
});
