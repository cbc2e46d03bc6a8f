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

// By hand: 200 − 90,06 = 109,94, 100 − 90 = 10 and 100 − 128,57 = −28,57: the difference of the two years, not what is left of 100.
it('what looks like 100 less a figure is the difference to a column that is 100 in the other rows', () => {
  const baris = [
    ['Indikator Kinerja', 'Capaian 2023 (%)', 'Capaian 2024 (%)', 'Selisih Capaian 2024 dan 2023 (poin persen)'],
    ['Indeks Pembangunan', '90,06', '200,00', '109,94'],
    ['Waktu Layanan', '90,00', '100,00', '10,00'],
    ['Jalan Mantap', '128,57', '100,00', '-28,57'],
  ];
  expect(periksaTabel([{ baris }]).temuan.filter((t) => t.tingkat === 'galat')).toEqual([]);
});
