import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const keluhan = (baris: string[][]) =>
  periksaTabel({ tabel: [{ baris }] }).temuan.flatMap((t) =>
    t.tingkat === 'catatan' ? [] : [[t.tingkat, t.lokasi.sel]],
  );

// 14.525 + 679 − 0 = 15.204 …: in four of six rows nothing was added, and the first less the third is the last.
const MUTASI = [
  ['Jenis Aset', 'Saldo Awal 2024', 'Mutasi Tambah', 'Mutasi Kurang', 'Saldo Akhir 2024'],
  ['Tanah', '14.525.677.319', '679.703.937', '0', '15.205.381.256'],
  ['Peralatan', '13.534.369.541', '0', '817.754.520', '12.716.615.021'],
  ['Gedung', '5.266.800.759', '0', '531.467.703', '4.735.333.056'],
  ['Jalan', '15.404.241.561', '1.263.580.935', '545.165.850', '16.122.656.646'],
  ['Lainnya', '13.063.554.753', '0', '276.824.554', '12.786.730.199'],
  ['Konstruksi', '5.067.147.856', '0', '307.597.526', '4.759.550.330'],
  ['Jumlah', '66.861.791.789', '1.943.284.872', '2.478.810.153', '66.326.266.508'],
];
// 72.677.256 + 91.363.583 + 77.551.950 = 241.592.789 …: in three of six rows January is blank.
const TRIWULAN = [
  ['Uraian', 'Januari', 'Februari', 'Maret', 'Jumlah TW I'],
  ['ATK', '72.677.256', '91.363.583', '77.551.950', '241.592.789'],
  ['Perjalanan', '13.901.920', '9.006.120', '8.446.600', '31.354.640'],
  ['Kebersihan', '69.259.584', '-', '39.763.860', '109.023.444'],
  ['Kendaraan', '-', '34.973.616', '28.039.944', '63.013.560'],
  ['Tunjangan', '-', '1.984.257', '2.120.104', '4.104.361'],
  ['Gaji', '-', '33.548.310', '28.797.460', '62.345.770'],
  ['TOTAL', '155.838.760', '170.875.886', '184.719.918', '511.434.564'],
];

it.each([
  ['a balance', MUTASI],
  ['a quarter', TRIWULAN],
])('%s lacks no column that is blank in many rows', (_, baris) => {
  expect(keluhan(baris)).toEqual([]);
});

it('a figure that no sum gives is accused all the same', () => {
  const baris = MUTASI.map((b, i) => (i === 4 ? b.map((s, j) => (j === 4 ? '16.222.656.646' : s)) : b));
  expect(keluhan(baris)).toEqual([['galat', 'E5']]);
});
