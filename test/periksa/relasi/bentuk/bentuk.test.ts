import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';
import { SKM_SEMBILAN_UNSUR } from './contoh-skm.js';

const galat = (...baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) => (t.tingkat === 'galat' ? [[t.lokasi.sel, t.semestinya]] : []));
const ganti = (t: readonly string[][], baris: number, kolom: number, isi: string): string[][] =>
  t.map((b, i) => (i === baris ? b.map((s, j) => (j === kolom ? isi : s)) : [...b]));

// Hand: 341.832.552 + 114.850.000 + 319.920.859 = 776.603.411; 1.200.000.000 + 431.620.500 = 1.631.620.500; both: 2.408.223.911.
const PK = [
  ['No', 'Program', 'Anggaran', 'Ket.'],
  ['', 'Jumlah Anggaran', 'Rp 2.408.223.911', ''],
  ['I', 'Program Pengelolaan Persampahan', 'Rp 776.603.411', 'DAU'],
  ['', 'Kegiatan Pelayanan Informasi', 'Rp 341.832.552', ''],
  ['', 'Kegiatan Penyediaan Jasa Penunjang', 'Rp 114.850.000', ''],
  ['', 'Kegiatan Penyelenggaraan Bimbingan', 'Rp 319.920.859', ''],
  ['II', 'Program Penyelenggaraan Jalan', 'Rp 1.631.620.500', 'DAK'],
  ['', 'Kegiatan Pembinaan dan Pengawasan', 'Rp 1.200.000.000', ''],
  ['', 'Kegiatan Pemeliharaan Jalan', 'Rp 431.620.500', ''],
];
it('Perjanjian Kinerja: programs, activities and a total above, in one column', () => {
  expect(galat(...PK)).toEqual([]);
  expect(galat(...ganti(PK, 6, 2, 'Rp 1.361.620.500'))).toEqual([['C7', '1.631.620.500']]);
  expect(galat(...ganti(PK, 1, 2, 'Rp 2.480.223.911'))).toEqual([['C2', '2.408.223.911']]);
});
it('Perjanjian Kinerja: a slip within each of the programs, whose total holds', () => {
  // Needed: 776.603.411 − 341.832.552 − 319.920.859 = 114.850.000 and 1.631.620.500 − 1.200.000.000 = 431.620.500.
  const [satu, dua] = ['Rp 184.850.000', 'Rp 436.120.500'];
  expect(galat(...ganti(ganti(PK, 4, 2, satu), 8, 2, dua))).toEqual([
    ['C5', '114.850.000'],
    ['C9', '431.620.500'],
  ]);
});
// Hand: 341.832.552 + 114.850.000 + 319.920.859 = 776.603.411, and with 431.620.500: 1.208.223.911. No sum of a program holds but that of one part.
it.each([
  ['number', ['1.', '', '', '', '2.', '']],
  ['name', ['', '', '', '', '', '']],
  ['code', ['1.01.02', '1.01.02.2.01', '1.01.02.2.02', '1.01.02.2.03', '1.01.03', '1.01.03.2.01']],
])('Perjanjian Kinerja: the only program of several activities, nested by %s, is off', (_, nomor) => {
  const nama = ['Program A', 'Kegiatan B', 'Kegiatan C', 'Kegiatan D', 'Program E', 'Kegiatan F'];
  const uang = ['776.603.411', '341.832.552', '114.850.000', '319.920.859', '431.620.500', '431.620.500'];
  const tabel = [
    ['No', 'Program/Kegiatan', 'Anggaran (Rp)', 'Ket.'],
    ...nama.map((n, i) => [nomor[i] as string, n, uang[i] as string, '']),
    ['', 'TOTAL', '1.208.223.911', ''],
  ];
  expect(galat(...tabel)).toEqual([]);
  expect(galat(...ganti(tabel, 1, 2, '776.603.811'))).toEqual([['C2', '776.603.411']]);
});

const SKM = [...SKM_SEMBILAN_UNSUR, ['', 'Jumlah responden', '195', '', '', '']];
it('SKM: mean of the answers, weighted, summed, times 25', () => {
  expect(galat(...SKM)).toEqual([]);
  expect(galat(...ganti(SKM, 6, 3, '33,13'))).toEqual([['D7', '3,13']]);
  expect(galat(...ganti(SKM, 11, 5, '7,59'))[0]?.[0]).toBe('F12');
});

// Hand: 4,80 + 7,20 + 12,00 = 24,00; 4,20 + 6,30 + 9,00 = 19,50; 24,00 + 19,50 = 43,50; weights 6 + 9 + 15 = 30, twice 60.
const LKE = [
  ['No', 'Komponen', 'Bobot', 'Nilai (%)', 'Skor'],
  ['1', 'Perencanaan Kinerja', '30,00', '', '24,00'],
  ['1.a', 'Keberadaan', '6,00', '80', '4,80'],
  ['1.b', 'Kualitas', '9,00', '80', '7,20'],
  ['1.c', 'Pemanfaatan', '15,00', '80', '12,00'],
  ['2', 'Pengukuran Kinerja', '30,00', '', '19,50'],
  ['2.a', 'Keberadaan', '6,00', '70', '4,20'],
  ['2.b', 'Kualitas', '9,00', '70', '6,30'],
  ['2.c', 'Pemanfaatan', '15,00', '60', '9,00'],
  ['', 'Nilai Hasil Evaluasi', '60,00', '', '43,50'],
];
it('LKE: weight × percentage, parts, components, result', () => {
  expect(galat(...LKE)).toEqual([]);
  expect(galat(...ganti(LKE, 7, 4, '3,60'))).toEqual([['E8', '6,30']]);
  expect(galat(...ganti(LKE, 9, 4, '45,30'))).toEqual([['E10', '43,50']]);
});

// Hand: 25 ÷ 23 = 108,70; (2 × 5,00 − 4,50) ÷ 5,00 = 110,00; 45 ÷ 50 = 90,00; 130 ÷ 100 = 130, capped at 120; 18 ÷ 20 = 90.
const IKU = [
  ['No', 'Indikator', 'Satuan', 'Target', 'Real', 'Capaian (%)'],
  ['1', 'Jumlah laporan', 'Laporan', '23', '25', '108,70'],
  ['2', 'Persentase penduduk miskin *)', '%', '5,00', '4,50', '110,00'],
  ['3', 'Jumlah dokumen', 'Dokumen', '50', '45', '90,00'],
  ['4', 'Jumlah unit usaha', 'Unit', '100', '130', '120,00'],
  ['5', 'Jumlah kegiatan bersama', 'Kegiatan', '20', '18', '90,00'],
];
const CATATAN_IKU = [
  '*) Capaian = (2 x Target - Realisasi) / Target x 100%, semakin rendah semakin baik',
  'Catatan: capaian di atas 120% dihitung 120%',
];
it('IKU: direction and cap by the notes under the table', () => {
  const periksa = (baris: string[][]) =>
    periksaTabel([{ baris, catatan: CATATAN_IKU }]).temuan.flatMap((t) =>
      // Of one row the realisasi or the achievement may be the slip: both are named.
      t.tingkat === 'galat' ? [[t.lokasi.sel, ...(t.atau ?? []).map((l) => l.sel)]] : [],
    );
  expect(periksa(IKU)).toEqual([]);
  expect(periksa(ganti(IKU, 2, 5, '90,00'))).toEqual([expect.arrayContaining(['F3'])]);
  expect(periksa(ganti(IKU, 3, 5, '9,00'))).toEqual([expect.arrayContaining(['F4'])]);
});

// Hand: cumulative 100, 250, 450, 700; 90, 230, 440, 660; deviation −10, −20, −10, −40; totals 700, 660.
const BULANAN = [
  ['Bulan', 'Rencana', 'Realisasi', 'Deviasi', 'Rencana Kumulatif', 'Realisasi Kumulatif', 'Deviasi Kumulatif'],
  ['Januari', '100.200.000', '90.150.000', '-10.050.000', '100.200.000', '90.150.000', '-10.050.000'],
  ['Februari', '150.300.000', '140.350.000', '-9.950.000', '250.500.000', '230.500.000', '-20.000.000'],
  ['Maret', '200.100.000', '210.500.000', '10.400.000', '450.600.000', '441.000.000', '-9.600.000'],
  ['April', '250.400.000', '219.600.000', '-30.800.000', '701.000.000', '660.600.000', '-40.400.000'],
  ['Jumlah', '701.000.000', '660.600.000', '-40.400.000', '', '', ''],
];
it('months: until now = until the month before and this one; deviation; total', () => {
  expect(galat(...BULANAN)).toEqual([]);
  expect(galat(...ganti(BULANAN, 3, 2, '201.500.000'))).toEqual([['C4', '210.500.000']]);
  expect(galat(...ganti(BULANAN, 2, 5, '203.500.000'))).toEqual([['F3', '230.500.000']]);
});

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
// Hand: row A months 1..12 × 1.100.000: quarters 6,6 / 16,5 / 26,4 / 36,3 juta, halves 23,1 / 62,7, year 85,8. B months 13..24 × 1.030.000: second quarter 51 × 1.030.000 = 52.530.000.
const bulanKas = (n: number, mulai: number) => BULAN.map((_, i) => (mulai + i) * n);
const jml = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0);
const rupiah = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const barisKas = (no: string, nama: string, m: readonly number[]): string[] => [
  no,
  nama,
  ...m.map(rupiah),
  ...[0, 3, 6, 9].map((i) => rupiah(jml(m.slice(i, i + 3)))),
  ...[0, 6].map((i) => rupiah(jml(m.slice(i, i + 6)))),
  rupiah(jml(m)),
];
const [A, B] = [bulanKas(1_100_000, 1), bulanKas(1_030_000, 13)];
const RAK = [
  [
    'No',
    'Uraian',
    ...BULAN,
    'Triwulan I',
    'Triwulan II',
    'Triwulan III',
    'Triwulan IV',
    'Semester I',
    'Semester II',
    'Jumlah',
  ],
  barisKas('1', 'Belanja Pegawai', A),
  barisKas('2', 'Belanja Barang', B),
  barisKas(
    '',
    'TOTAL',
    A.map((n, i) => n + (B[i] ?? 0)),
  ),
];
it('cash budget: months, quarters, halves, year, rows', () => {
  expect(galat(...RAK)).toEqual([]);
  expect(galat(...ganti(RAK, 1, 5, '44.000.000'))).toEqual([['F2', '4.400.000']]);
  expect(galat(...ganti(RAK, 2, 15, '52.530.010'))).toEqual([['P3', '52.530.000']]);
});

// Hand: Feb and March of one row changed places: 2,2 and 3,3 juta; both totals miss by 1,1 juta.
it('two figures of one row that changed places are told together', () => {
  const bulanSaja = RAK.map((b) => [...b.slice(0, 14), b.at(-1) ?? '']);
  const tukar = ganti(ganti(bulanSaja, 1, 3, '3.300.000'), 1, 4, '2.200.000');
  expect(galat(...tukar)).toEqual([
    ['D2', '2.200.000'],
    ['E2', '3.300.000'],
  ]);
});

// Hand: 739.135.240 ÷ 1.013.346.500 = 72,94; 84,34 − 72,94 = 11,40, and so on.
const EFISIENSI = [
  ['No', 'Indikator', 'Capaian (%)', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)', 'Tingkat Efisiensi'],
  ['1', 'Unit usaha dibina', '84,34', '1.013.346.500', '739.135.240', '72,94', '11,40'],
  ['2', 'Pemustaka dilayani', '91,10', '2.891.126.958', '2.157.830.190', '74,64', '16,46'],
  ['3', 'Laporan pengawasan', '101,80', '4.096.541.179', '3.410.458.005', '83,25', '18,55'],
  ['4', 'Kunjungan wisatawan', '85,10', '1.459.427.006', '1.189.014.427', '81,47', '3,63'],
];
it('efficiency: absorption, and achievement less absorption', () => {
  expect(galat(...EFISIENSI)).toEqual([]);
  expect(galat(...ganti(EFISIENSI, 2, 5, '47,64'))).toEqual([['F3', '74,64']]);
  expect(galat(...ganti(EFISIENSI, 3, 4, '34.104.580.050'))[0]?.[0]).toBe('E4');
});

// Hand: 29,93 + 55,64 = 85,57; 36,03 + 49,26 = 85,29; 28,16 + 49,61 = 77,77; 23,42 + 54,10 = 77,52; means 29,39, 52,15, 81,54.
const LIGA = [
  ['No', 'Unit Kerja', 'Perencanaan Kinerja (40)', 'Pengukuran Kinerja (60)', 'Nilai Akhir'],
  ['1', 'Dinas Pendidikan', '29,93', '55,64', '85,57'],
  ['2', 'Dinas Lingkungan Hidup', '36,03', '49,26', '85,29'],
  ['3', 'Inspektorat', '28,16', '49,61', '77,77'],
  ['4', 'Badan Kepegawaian', '23,42', '54,10', '77,52'],
  ['', 'Nilai Rata-rata', '29,39', '52,15', '81,54'],
];
it('scores of offices: components, sum, mean', () => {
  expect(galat(...LIGA)).toEqual([]);
  expect(galat(...ganti(LIGA, 2, 3, '94,26'))).toEqual([['D3', '49,26']]);
});
