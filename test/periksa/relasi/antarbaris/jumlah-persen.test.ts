import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const keras = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [[t.tingkat, t.lokasi.sel, t.semestinya]],
  );

describe('a total of percentages beyond each of them, which come to a hundred', () => {
  // 8.123 + 7.642 = 15.765: 51,526 and 48,474. Both are printed a hundredth off.
  const dua = (total: string, a = '51,54', b = '48,46') => [
    ['Jenis Kelamin', 'Jumlah', '%'],
    ['Laki-laki', '8.123', a],
    ['Perempuan', '7.642', b],
    ['Jumlah', '15.765', total],
  ];
  it('is a hundred', () => {
    expect(keras(dua('100'))).toEqual([]);
    expect(keras(dua('700'))).toEqual([['galat', 'C4', '100']]);
    expect(keras(dua('1000'))).toEqual([['galat', 'C4', '100']]);
  });
  it('but not where they come to something else, or it lies between them', () => {
    // 51,54 + 48,66 = 100,20; (60 + 40) ÷ 2 = 50.
    expect(keras(dua('700', '51,54', '48,66'))).toEqual([]);
    const tingkat = [
      ['Program', 'Tingkat (%)'],
      ['A', '60'],
      ['B', '40'],
      ['Total', '52'],
    ];
    expect(keras(tingkat)).toEqual([]);
  });
  it('nor where there are two totals, or none of it is printed', () => {
    expect(keras([...dua('700'), ['Total', '15.765', '700']])).toEqual([]);
    expect(keras(dua(''))).toEqual([]);
  });
});
