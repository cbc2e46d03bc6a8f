import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const galat = (baris: readonly (readonly string[])[]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.lokasi.sel] : []));

// A part and the row that is all of it have the same realisasi. By hand, in billions: 77,04 + 848,69 + 74,26 = 999,99 (printed 1.000,00, parts
// rounded) and 14,26 + 207,23 + 11,65 = 233,14; 24,91 + 22,66 + 6,90 + 22,57 = 77,04 and 5,22 + 2,87 + 5,10 + 1,07 = 14,26.
const KEPALA = ['Akun', 'Anggaran', 'Realisasi'];
const PAD = [
  ['PAD', '77,04 M', '14,26 M'],
  ['Pajak Daerah', '24,91 M', '5,22 M'],
  ['Retribusi Daerah', '22,66 M', '2,87 M'],
  ['Hasil Pengelolaan Kekayaan', '6,90 M', '5,10 M'],
  ['Lain-Lain PAD yang Sah', '22,57 M', '1,07 M'],
];
const ANTAR_DAERAH = ['Pendapatan Transfer Antar Daerah', '55,11 M', '11,65 M'];
const LAINNYA = ['Pendapatan Lainnya', '74,26 M', '11,65 M'];
const tabel = (jumlah: string, ...tengah: string[][]) => [
  KEPALA,
  ['Pendapatan Daerah', jumlah, '233,15 M'],
  ...PAD,
  ['TKDD', '848,69 M', '207,23 M'],
  ['Transfer Pemerintah Pusat', '848,69 M', '207,23 M'],
  ...tengah,
  ['Lain-lain Pendapatan Sesuai Peraturan', '19,15 M', '0,00 M'],
];

describe('a part with the same figure as the row beside it', () => {
  it('is the one with which the sum holds in every column', () => {
    expect(galat(tabel('1.000,00 M', ANTAR_DAERAH, LAINNYA))).toEqual([]);
    expect(galat(tabel('1.000,00 M', LAINNYA, ANTAR_DAERAH))).toEqual([]);
  });

  it('excuses no total that holds with neither', () => {
    expect(galat(tabel('1.090,00 M', ANTAR_DAERAH, LAINNYA))).not.toEqual([]);
  });
});
