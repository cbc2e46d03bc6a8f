import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const periksa = (baris: string[][]) => periksaTabel({ tabel: [{ baris }] });
const disebut = (baris: string[][]) =>
  periksa(baris).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)] : [],
  );
const diganti = (baris: string[][], r: number, k: number, isi: string): string[][] =>
  baris.map((b, i) => (i === r ? b.map((s, j) => (j === k ? isi : s)) : b));

// 120 × 45.000 = 5.400.000; 12 × 900.000 = 10.800.000; together 16.200.000.
const RAB = [
  ['No', 'Uraian', 'Satuan', 'Volume', 'Harga Satuan (Rp)', 'Jumlah (Rp)'],
  ['1', 'Konsumsi', 'kotak', '120', '45.000', '5.400.000'],
  ['2', 'Honor', 'OJ', '12', '900.000', '10.800.000'],
  ['', 'Jumlah', '', '', '', '16.200.000'],
];
// 100 + 80 = 180, 50 + 70 = 120; 200 + 150 = 350, 40 + 60 = 100.
const SILANG = [
  ['Umur', 'Laki-laki', '', 'Perempuan', '', 'Jumlah', ''],
  ['', 'Kerja', 'Tidak', 'Kerja', 'Tidak', 'Kerja', 'Tidak'],
  ['15-19', '100', '50', '80', '70', '180', '120'],
  ['20-24', '200', '40', '150', '60', '350', '100'],
];
// 125.400.000 + 2.310.750.000 − 2.298.115.500 = 138.034.500.
const SALDO = [
  ['Kode', 'Uraian', 'Nilai (Rp)'],
  ['A', 'Saldo awal', '125.400.000'],
  ['B', 'Penerimaan', '2.310.750.000'],
  ['C', 'Pengeluaran', '2.298.115.500'],
  ['', 'Saldo akhir (A+B-C)', '138.034.500'],
];
// (80 + 82 + 84 + 86) ÷ 4 = 83; (70 + 72 + 74 + 76) ÷ 4 = 73.
const TRIWULAN = [
  ['OPD', 'TW I', 'TW II', 'TW III', 'TW IV', 'Rata-rata'],
  ['A', '80', '82', '84', '86', '83'],
  ['B', '70', '72', '74', '76', '73'],
];

describe('what headings and names say is computed', () => {
  it.each([
    ['so many at such a price', RAB, 10],
    ['groups by what is counted', SILANG, 12],
    ['a row by the rows that it names', SALDO, 4],
    ['the mean of four quarters', TRIWULAN, 10],
  ])('%s: binds what holds', (_, baris, angka) => {
    const { temuan, cakupan } = periksa(baris);
    expect(temuan.filter((t) => t.tingkat !== 'catatan')).toEqual([]);
    expect(cakupan.terikat).toBeGreaterThanOrEqual(angka - (baris === RAB ? 3 : 0));
  });

  it.each([
    ['a product', RAB, 1, 5, '5.500.000', 'F2'],
    ['a sum across groups', SILANG, 2, 6, '125', 'G3'],
    ['a balance', SALDO, 4, 2, '138.034.600', 'C5'],
    ['a mean', TRIWULAN, 2, 5, '75', 'F3'],
  ])('names %s that does not', (_, baris, r, k, isi, sel) => {
    expect(disebut(diganti(baris, r, k, isi))[0]).toBe(sel);
  });

  it.each([
    ['a letter that no row has', diganti(diganti(SALDO, 3, 0, 'D'), 4, 2, '1')],
    ['a letter that two rows have', diganti(diganti(SALDO, 3, 0, 'B'), 4, 2, '1')],
    [
      'a group that has a name twice',
      [
        ['', 'L', '', 'P', '', 'Jumlah'],
        ['Unit', 'A', 'A', 'A', 'B', 'A'],
        ['X', '1', '2', '3', '4', '50'],
      ],
    ],
    ['prices of which no row gives the amount', diganti(diganti(RAB, 1, 5, '7.777.777'), 2, 5, '8.422.223')],
  ])('says nothing of %s', (_, baris) => {
    expect(disebut(baris)).toEqual([]);
  });
});
