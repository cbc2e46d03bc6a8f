import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const galat = (...baris: string[][]) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)].join(' '));

const BULAN = [
  'Januari',
  'Pebruari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'Nopember',
  'Desember',
];
const di = (uraian: string, ke: number, nilai: string, jumlah = nilai) => [
  uraian,
  ...BULAN.map((_, i) => (i === ke ? nilai : '0')),
  jumlah,
];
const RKAP = [
  di('Tanah A', 1, '92.571.000'),
  di('Tanah B', 2, '36.000.000'),
  di('Tanah C', 3, '13.750.000'),
  di('Tanah D', 5, '292.954.700'),
  di('Patok', 10, '55.800.000'),
];

describe('a plan by months', () => {
  const kepala = ['Uraian', ...BULAN, 'Jumlah'];
  it('may spell Pebruari and Nopember, and put each amount into one month', () => {
    expect(galat(kepala, ...RKAP)).toEqual([]);
    expect(galat(kepala, ...RKAP, di('Sewa', 8, '15.000.000', '18.000.000'))).toEqual(['N7 J7']);
  });
  it('shows nothing where all amounts stand in one month', () => {
    const semua = RKAP.map((b) => di(b[0] as string, 4, b.at(-1) as string));
    expect(galat(kepala, ...semua, di('Sewa', 4, '15.000.000', '18.000.000'))).not.toContain('N7 J7');
  });
});

// By hand: 26,20 + 28,33 + 13,93 + 21,19 = 89,65, each within its weight of 30, 30, 15 and 25.
describe('an evaluation whose weights and scores are percentages', () => {
  const lke = (nilai: string) => [
    ['No', 'Komponen', 'Bobot', 'Persentase Nilai Capaian'],
    ['a.', 'Perencanaan Kinerja', '30%', '26,20 %'],
    ['b.', 'Pengukuran Kinerja', '30%', '28,33 %'],
    ['c.', 'Pelaporan Kinerja', '15%', '13,93 %'],
    ['d.', 'Evaluasi Akuntabilitas Kinerja Internal', '25%', '21,19 %'],
    ['', 'Jumlah', '100%', nilai],
  ];
  it('adds them up', () => {
    expect(galat(...lke('89,65 %'))).toEqual([]);
    expect(galat(...lke('98,65 %'))[0]).toContain('D6');
  });
});
