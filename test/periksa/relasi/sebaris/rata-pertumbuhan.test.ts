import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/index.js';

const temuan = (judul: string, ubah: Record<string, string> = {}) => {
  const baris = [
    ['No', 'Uraian', '2020', '2021', '2022', judul],
    ['1', 'Pendapatan', '200.000', '250.000', '300.000', '22,50%'],
    ['2', 'Pajak', '400.000', '420.000', '399.000', '0,00%'],
    ['3', 'Retribusi', '120.000', '150.000', '180.000', '22,50%'],
    ['4', 'Hibah', '80.000', '60.000', '75.000', '0,00%'],
    ['5', 'Dana', '500.000', '-', '300.000', '-'],
    ['6', 'Transfer', '640.000', '800.000', '880.000', '17,50%'],
    ['7', 'Bunga', '100.000', '130.000', '104.000', '5,00%'],
  ].map((b, i) => b.map((s, k) => ubah[`${String.fromCharCode(65 + k)}${i + 1}`] ?? s));
  return periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.lokasi.sel, t.semestinya, t.rumus]);
};

// By hand: (25 + 20) / 2 = 22,50; (5 − 5) / 2 = 0; (−25 + 25) / 2 = 0; (25 + 10) / 2 = 17,50; (30 − 20) / 2 = 5.
it.each(['Rata-rata Pertumbuhan', 'Rata-rata Tumbuh (%)', 'Rata rata pertumbuhan per tahun'])('%s', (judul) => {
  expect(temuan(judul)).toEqual([]);
  expect(temuan(judul, { F7: '71,50%' })).toEqual([['F7', '17,50', 'waktu.pertumbuhan-rata-rata']]);
});

it('a year that is mistyped by one digit is named as well', () => {
  expect(temuan('Rata-rata Pertumbuhan', { D7: '900.000' }).map((t) => t[0])).toEqual(['D7']);
});

it('nothing is said of a column that no row shows to be that', () => {
  const lain = { F2: '2,31%', F3: '2,98%', F4: '-1,81%', F5: '6,17%', F7: '43,71%', F8: '9,12%' };
  expect(temuan('Rata-rata Pertumbuhan', lain)).toEqual([]);
});
