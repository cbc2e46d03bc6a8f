import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/index.js';

const sel = (baris: string[][]) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)].sort());

const RT = ['4.531', '5.315', '6.529', '6.056', '7.953', '127'];

// By hand: 4.531 + 5.315 + 6.529 + 6.056 + 7.953 + 127 = 30.511; 8 + 6 + 8 + 10 + 10 + 2 = 44. With 2 for the first 8 the total is 6 too many, and one row of six prints 6: among counts so small
// that is no sign of a row counted twice.
it('a difference of counts that happens to be one of them does not clear the parts', () => {
  const tabel = (pertama: string) => [
    ['No', 'Kota', 'Jumlah', ''],
    ['', '', 'Kecamatan', 'RT'],
    ...[pertama, '6', '8', '10', '10', '2'].map((n, i) => [`${i + 1}.`, `Kota ${i + 1}`, n, RT[i] as string]),
    ['', 'Jumlah', '44', '30.511'],
  ];
  expect(sel(tabel('8'))).toEqual([]);
  expect(sel(tabel('2'))[0]).toEqual(expect.arrayContaining(['C3', 'C9']));
});

// By hand: 181 + 452 + 40 + 1 + 1 = 675. A 5 for the last 1 may be in the part as well as in the total.
it('a figure of one digit is as likely mistyped as its longer neighbours', () => {
  const tabel = (akhir: string) => [
    ['No', 'Jenis perkara', 'Jumlah'],
    ...['181', '452', '40', '1', akhir].map((n, i) => [`${i + 1}.`, `Perkara ${i + 1}`, n]),
    ['', 'JUMLAH', '675'],
  ];
  expect(sel(tabel('1'))).toEqual([]);
  expect(sel(tabel('5'))[0]).toEqual(expect.arrayContaining(['C6', 'C7']));
});

// By hand, in millions, each rounded for itself: 1.203.971 + 1.474.792 + 2.903.531 + 522 = 5.582.816, one less than is printed;
// 9.721.719 + 979.251 + 394 = 10.701.364; −2.101.268 + 10.701.364 = 8.600.096, one less again.
it('one digit is found where sums hold but for rounding', () => {
  const tabel = (silpa: string) => [
    ['No', 'Uraian', '2020', '2022'],
    ['A', 'Defisit Riil', '-417.121', '-2.101.268'],
    ['', 'Ditutup oleh:', '', ''],
    ['1', 'Penggunaan SILPA', silpa, '9.721.719'],
    ['2', 'Pencairan', '1.474.792', '-'],
    ['3', 'Pinjaman', '2.903.531', '979.251'],
    ['4', 'Pengembalian', '522', '394'],
    ['B', 'Total Penerimaan', '5.582.817', '10.701.364'],
    ['A-B', 'Sisa Lebih', '5.165.696', '8.600.097'],
  ];
  expect(sel(tabel('1.203.971'))).toEqual([]);
  expect(sel(tabel('1.903.971'))[0]).toContain('C4');
});
