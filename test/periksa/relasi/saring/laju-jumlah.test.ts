import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const periksa = (baris: string[][]) => periksaTabel({ tabel: [{ baris }] });
const keluhan = (baris: string[][]) =>
  periksa(baris).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [[t.tingkat, t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)]],
  );
const diganti = (baris: string[][], r: number, k: number, isi: string): string[][] =>
  baris.map((b, i) => (i === r ? b.map((s, j) => (j === k ? isi : s)) : b));

// 900 ÷ 30 = 30; 1.600 ÷ 80 = 20; 2.500 ÷ 110 = 22,7, printed whole.
const KANTOR = [
  ['Uraian', 'Kota', 'Kabupaten', 'Jumlah'],
  ['Pegawai', '900', '1.600', '2.500'],
  ['Kantor', '30', '80', '110'],
  ['Pegawai per kantor', '30', '20', '23'],
];
const SEKOLAH = [
  ['Kecamatan', 'Siswa', 'Guru', 'Siswa/Guru'],
  ['A', '900', '30', '30'],
  ['B', '1.600', '80', '20'],
  ['Jumlah', '2.500', '110', '23'],
];
// 7.210 ÷ 151.230 = 4,77 %; 5.022 ÷ 98.410 = 5,10 %; 12.232 ÷ 249.640 = 4,90 %.
const TPT = [
  ['Keterangan', 'Laki-laki', 'Perempuan', 'Jumlah'],
  ['Angkatan Kerja', '151.230', '98.410', '249.640'],
  ['Pengangguran', '7.210', '5.022', '12.232'],
  ['TPT', '4,77', '5,10', '4,90'],
];
// 6.480 ÷ 1.200 = 5,40; 4.770 ÷ 900 = 5,30; 2.205 ÷ 450 = 4,90; 13.455 ÷ 2.550 = 5,28.
const PANEN = [
  ['Uraian', 'MT I', 'MT II', 'MT III', 'Total'],
  ['Luas Panen (Ha)', '1.200', '900', '450', '2.550'],
  ['Produksi (Ton)', '6.480', '4.770', '2.205', '13.455'],
  ['Provitas (Ton/Ha)', '5,40', '5,30', '4,90', '5,28'],
];
// 6.400 ÷ 200 = 32; 1.150 ÷ 46 = 25; 7.550 ÷ 246 = 30,7.
const ROMBEL = [
  ['Uraian', 'Negeri', 'Swasta', 'Jumlah'],
  ['Siswa', '6.400', '1.150', '7.550'],
  ['Rombel', '200', '46', '246'],
  ['Rata-rata siswa per rombel', '32', '25', '31'],
];

describe('a line of rates whose total is the rate of the totals', () => {
  it.each([
    ['whole rates across', KANTOR],
    ['whole rates below each other', SEKOLAH],
    ['percentages', TPT],
    ['yields', PANEN],
    ['means', ROMBEL],
  ])('%s: is not added up, and bound', (_, baris) => {
    expect(keluhan(baris)).toEqual([]);
    const { angka, terikat } = periksa(baris).cakupan;
    expect(terikat).toBe(angka);
  });

  it.each([
    ['one of two rates', TPT, 3, 1, '7,77', 'B4'],
    ['the total of what is counted', PANEN, 1, 4, '2.450', 'E2'],
    ['the total of what it is counted by', ROMBEL, 2, 3, '846', 'D3'],
    ['the total of all', TPT, 1, 3, '259.640', 'D2'],
    ['a rate in a row of a table', SEKOLAH, 2, 3, '26', 'D3'],
  ])('%s is named where it is wrong, and no other', (_, baris, r, k, isi, sel) => {
    expect(keluhan(diganti(baris, r, k, isi))).toEqual([['galat', sel]]);
  });
});

// 40.000 × 3.200.000 + 60.000 × 1.700.000 = 100.000 × 2.300.000: a mean by heads, beside one sum of round figures or of others.
it.each([
  ['40.000', '60.000', '100.000'],
  ['41.250', '61.875', '103.125'],
])('a mean below one sum is none: %s and %s', (...pekerja) => {
  const upah = [
    ['Uraian', 'Formal', 'Informal', 'Total'],
    ['Pekerja', ...pekerja],
    ['Rata-rata upah (Rp)', '3.200.000', '1.700.000', '2.300.000'],
  ];
  expect(keluhan(upah)).toEqual([]);
});
