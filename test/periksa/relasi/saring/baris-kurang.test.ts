import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const galat = (baris: readonly (readonly string[])[]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.lokasi.sel] : []));
const dengan = (baris: readonly (readonly string[])[], b: number, k: number, teks: string) =>
  baris.map((x, i) => (i === b ? x.map((s, j) => (j === k ? teks : s)) : x));

// An extract of activities by code, and of accounts, of which some rows are not printed; they do not change, so that the column of changes adds
// up. By hand: 16,8 + 14,7 = 31,5 and 25,8 + 15,1 = 40,9; 117,6 − 31,5 = 127 − 40,9 = 86,1 million.
const PERUBAHAN = [
  ['Kode', 'Uraian', 'Sebelum', 'Sesudah', 'Bertambah/Berkurang'],
  ['1', 'Program Penunjang', '117.600.000', '127.000.000', '9.400.000'],
  ['1.01', 'Jasa Komunikasi', '16.800.000', '25.800.000', '9.000.000'],
  ['1.02', 'Pemeliharaan Kendaraan', '14.700.000', '15.100.000', '400.000'],
  ['2', 'Program Kesehatan', '50.000.000', '62.000.000', '12.000.000'],
  ['2.01', 'Puskesmas', '30.000.000', '41.000.000', '11.000.000'],
  ['2.02', 'Gizi', '20.000.000', '21.000.000', '1.000.000'],
];
// Three columns: 40 + 25 = 65, 44 + 27 = 71, 46 + 27 = 73 million; 90 − 65 = 96 − 71 = 98 − 73 = 25.
const TIGA = [
  ['Kode', 'Uraian', 'Murni', 'Pergeseran', 'Perubahan', 'Selisih'],
  ['1', 'Program Jalan', '90.000.000', '96.000.000', '98.000.000', '8.000.000'],
  ['1.01', 'Jalan Utama', '40.000.000', '44.000.000', '46.000.000', '6.000.000'],
  ['1.02', 'Jembatan', '25.000.000', '27.000.000', '27.000.000', '2.000.000'],
  ['2', 'Program Irigasi', '30.500.000', '31.500.000', '33.500.000', '3.000.000'],
  ['2.01', 'Saluran', '18.000.000', '18.500.000', '19.500.000', '1.500.000'],
  ['2.02', 'Bendung', '12.500.000', '13.000.000', '14.000.000', '1.500.000'],
];

// Accounts whose column of changes is not read as one that adds up: what is not printed did not change and is round. By hand: 700 + 350 = 1.050 and
// 720 + 380 = 1.100; 1.150 − 1.050 = 1.200 − 1.100 = 100 million, one digit.
const REKENING = [
  ['Kode', 'Uraian', 'Semula', 'Menjadi', 'Bertambah/(Berkurang)'],
  ['5', 'BELANJA', '1.275.000.000', '1.335.000.000', '60.000.000'],
  ['5.1', 'Belanja Operasi', '1.150.000.000', '1.200.000.000', '50.000.000'],
  ['5.1.1', 'Belanja Pegawai', '700.000.000', '720.000.000', '20.000.000'],
  ['5.1.2', 'Belanja Barang', '350.000.000', '380.000.000', '30.000.000'],
  ['5.2', 'Belanja Modal', '125.000.000', '135.000.000', '10.000.000'],
];
// The same with the row left out at the upper level: 1.250 − 1.150 = 1.300 − 1.200 = 100 million.
const AKUN = [
  ['Kode', 'Uraian', 'Semula', 'Menjadi', 'Bertambah/(Berkurang)'],
  ['5', 'BELANJA', '1.250.000.000', '1.300.000.000', '50.000.000'],
  ['5.1', 'Belanja Operasi', '1.150.000.000', '1.200.000.000', '50.000.000'],
  ['5.1.1', 'Belanja Pegawai', '800.000.000', '820.000.000', '20.000.000'],
  ['5.1.2', 'Belanja Barang', '350.000.000', '380.000.000', '30.000.000'],
];

// The total of all activities bears the code of the first one and stands above it (penjabaran APBD of SIMDA). By hand:
// 675.000 + 390.048.750 = 390.723.750; + 70.860.000 = 461.583.750; + 1.417.784.600 = 1.879.368.350.
const penjabaran = (titik: string) =>
  [
    ['Kode', 'Uraian', 'Jumlah'],
    ['5', 'BELANJA', '10.567.882.663'],
    ['01.26.5.2', 'BELANJA LANGSUNG', '10.567.882.663'],
    ['01', 'Program Administrasi', '1.879.368.350'],
    ['01.26', 'Jasa dan Peralatan', '390.723.750'],
    ['01.26.5.2.1', 'Belanja Pegawai', '675.000'],
    ['01.26.5.2.2', 'Belanja Barang', '390.048.750'],
    ['01.27', 'Jasa keuangan', '70.860.000'],
    ['01.27.5.2.1', 'Belanja Pegawai', '70.860.000'],
    ['01.28', 'Rapat dan Konsultasi', '1.417.784.600'],
    ['01.28.5.2.2', 'Belanja Barang', '1.417.784.600'],
  ].map(([kode = '', ...lain]) => [kode.replaceAll('.', titik), ...lain]);

describe('a row that an extract leaves out', () => {
  it.each([PERUBAHAN, TIGA, REKENING, AKUN].map((t) => [t.length, t[1]?.[1], t] as const))(
    '%i rows, %s: accuses no parent',
    (_, __, t) => expect(galat(t)).toEqual([]),
  );
  it('is none where the parent is wrong in one column', () =>
    expect(galat(dengan(PERUBAHAN, 4, 3, '62.900.000'))).toEqual(['D5']));
});

describe('a total above the activities that bears the code of the first', () => {
  it.each(['.', ' . '])('joined by %j: has not only what belongs to that activity', (titik) =>
    expect(galat(penjabaran(titik))).toEqual([]),
  );
});
