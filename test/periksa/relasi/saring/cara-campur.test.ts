import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const KEPALA = ['Indikator Kinerja', 'Target 2019', 'Realisasi 2019', 'Capaian (%) 2019', 'Hasil s.d. Kini'];
const ISI = [
  ['Dokumen Perencanaan', '142', '355', '250,00', '355'],
  ['Laju Pertumbuhan', '26,44', '66,1', '250,00', '66,1'],
  ['Indeks Pembangunan', '291.035', '291.035', '100,00', '291.035'],
];
const galat = (...baris: string[][]) =>
  periksaTabel([{ baris: [KEPALA, ...ISI, ...baris] }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => t.lokasi.sel);

// By hand: 39,93 ÷ 99,83 × 100 = 40,00: the less the better. What came of all years is another figure than what came of this one.
it('a row that is measured the other way round is not held to the column that repeats the results of the others', () => {
  expect(galat(['Waktu Layanan Izin', '39,93', '99,83', '40,00', '151,59'])).toEqual([]);
});

it('one that no way explains is held to the results', () => {
  expect(galat(['Jumlah Kunjungan', '40', '30', '57,00', '130'])).not.toEqual([]);
});
