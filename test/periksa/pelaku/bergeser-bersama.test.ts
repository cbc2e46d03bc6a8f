import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// By hand: 111,4 − 83,9 = 27,5; 79,2 − 89,5 = −10,3; 100,0 − 90,6 = 9,4; 100,0 − 84,2 = 15,8; 93,1 − 84,6 = 8,5; 112,5 − 79,9 = 32,6;
// 105,5 − 83,4 = 22,1; 100,0 − 81,5 = 18,5.
const BARIS = [
  ['Jumlah rumah tidak layak huni', '111,4%', '83,9%', '27,5%'],
  ['Indeks Kepuasan Masyarakat', '79,2%', '89,5%', '(10,3%)'],
  ['Nilai SAKIP Perangkat Daerah', '100,0%', '90,6%', '9,4%'],
  ['Harapan Lama Sekolah', '100,0%', '84,2%', '15,8%'],
  ['Jumlah inovasi perangkat daerah', '93,1%', '84,6%', '8,5%'],
  ['Persentase jalan mantap', '112,5%', '79,9%', '32,6%'],
  ['Cakupan kepemilikan akta', '105,5%', '83,4%', '22,1%'],
  ['Jumlah kunjungan wisatawan', '100,0%', '81,5%', '18,5%'],
];
const galat = (baris: string[][], rumus: string) =>
  periksaTabel([
    {
      baris: [
        ['No', 'Indikator', 'Capaian Kinerja (%)', 'Penyerapan Anggaran (%)', 'Tingkat Efisiensi'],
        ['(1)', '(2)', '(3)', '(4)', rumus],
        ...baris.map((b, i) => [`${i + 1}.`, ...b]),
      ],
    },
  ])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => `${t.lokasi.sel} ${t.semestinya}`);

/** The figures of rows 2 to 7 stand one row too high, the first of them in the last. */
const bergeser = BARIS.map((b, i) =>
  i < 1 || i > 6 ? b : [b[0] as string, BARIS[i === 6 ? 1 : i + 1]?.[1] as string, ...b.slice(2)],
);

describe('a run of figures that slid by a row', () => {
  it('breaks a printed formula in most rows, and is named at each of them all the same', () => {
    expect(galat(BARIS, '(5) = (3)-(4)')).toEqual([]);
    expect(galat(bergeser, '(5) = (3)-(4)')).toEqual(['C4 79,2', 'C6 100,0', 'C7 93,1', 'C8 112,5', 'C9 105,5']);
  });
});
