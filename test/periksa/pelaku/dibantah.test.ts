import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const galat = (baris: string[][]) =>
  periksaTabel({ tabel: [{ baris }] }).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [[t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)]] : [],
  );

describe('a figure that something else upholds', () => {
  // 1 + 10 + 2 + 39 = 52, but 1 ÷ 54 = 1,85 %, 10 ÷ 54 = 18,52 %, 2 ÷ 54 = 3,70 %, 39 ÷ 54 = 72,22 %: the total has four witnesses.
  it('is not accused alone', () => {
    const pendidikan = [
      ['Tingkat Pendidikan', 'Jumlah', 'Persentase'],
      ['S-2', '1', '1,85'],
      ['S-1', '10', '18,52'],
      ['D-3', '2', '3,70'],
      ['SMA', '39', '72,22'],
      ['Jumlah', '54', '100'],
    ];
    expect(galat(pendidikan).every((sel) => sel.length > 1)).toBe(true);
  });

  // 12 + 15 = 27 ≠ 28; 2 + 1 + 15 = 18 upholds the 15, which 57 % of 28 denies.
  it('nor where two relations would be mended and one broken', () => {
    const ijazah = [
      ['Ijazah', 'L', 'P', 'Jumlah', '% L', '% P'],
      ['SMA', '4', '2', '6', '67%', '33%'],
      ['D III', '1', '1', '2', '50%', '50%'],
      ['S1', '12', '15', '28', '43%', '57%'],
      ['S2', '1', '', '', '100%', ''],
      ['Jumlah', '18', '18', '36', '50%', '50%'],
    ];
    expect(galat(ijazah).flat()).toContain('D4');
    expect(galat(ijazah)).not.toContainEqual(['C4']);
  });
});

// 43 + 53 = 96: a hundred percent is a hundred percent.
it('a total of shares that prints a hundred is not what is wrong', () => {
  const bagian = [
    ['Satuan', 'L', 'P', 'L+P', '% L', '% P', '% L+P'],
    ['SMA', '4', '2', '6', '67%', '33%', '100%'],
    ['D III', '1', '1', '2', '50%', '50%', '100%'],
    ['S1', '12', '15', '28', '43%', '53%', '100%'],
    ['S2', '1', '', '', '100%', '', '100%'],
    ['Jumlah', '18', '18', '36', '50%', '50%', '100%'],
  ];
  expect(galat(bagian).flat()).not.toContain('G4');
});
