import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.kode, t.tingkat, t.lokasi.sel, t.semestinya]);

// Hand, in all of them: 2.400.000 + 1.500.000 + 900.000 = 4.800.000 is the total, of the upper rows alone. Below the first stand 1.700.000 +
// 900.000 = 2.600.000 > 2.400.000, below the second 1.600.000 > 1.500.000, below the third 600.000, of which a part may not be listed.
const LEBIH = [
  ['P103', 'galat', 'C2', null],
  ['P103', 'galat', 'C5', null],
];

it('parts exceed their parent: numbered rows without a heading, the total above them without a name', () => {
  expect(
    temuan(
      ['', 'PROGRAM', 'ANGGARAN'],
      ['1', 'Pelayanan kantor', 'Rp2.400.000'],
      ['', 'Alat tulis', 'Rp1.700.000'],
      ['', 'Rapat', 'Rp900.000'],
      ['2', 'Sarana', 'Rp1.500.000'],
      ['', 'Mebel', 'Rp1.600.000'],
      ['3', 'Pelaporan', 'Rp900.000'],
      ['', 'Laporan kinerja', 'Rp600.000'],
      ['', '', 'Rp4.800.000'],
    ),
  ).toEqual(LEBIH);
});

it('Roman numbers and a total that is called so', () => {
  expect(
    temuan(
      ['No', 'Uraian', 'Pagu'],
      ['I', 'Pelayanan kantor', '2.400.000'],
      ['1', 'Alat tulis', '1.700.000'],
      ['2', 'Rapat', '900.000'],
      ['II', 'Sarana', '1.500.000'],
      ['1', 'Mebel', '1.600.000'],
      ['III', 'Pelaporan', '900.000'],
      ['1', 'Laporan kinerja', '600.000'],
      ['', 'JUMLAH', '4.800.000'],
    ),
  ).toEqual(LEBIH);
});

it.each([
  ['capitals', ['PELAYANAN KANTOR', 'Alat tulis', 'Rapat', 'SARANA', 'Mebel', 'PELAPORAN', 'Laporan kinerja']],
  [
    'what they are called',
    [
      'Program Kantor',
      'Kegiatan Tulis',
      'Kegiatan Rapat',
      'Program Sarana',
      'Kegiatan Mebel',
      'Program Lapor',
      'Kegiatan B',
    ],
  ],
])('told apart by %s', (_, nama) => {
  const pagu = ['2.400.000', '1.700.000', '900.000', '1.500.000', '1.600.000', '900.000', '600.000'];
  expect(
    temuan(['Uraian', 'Pagu'], ...nama.map((n, i) => [n, pagu[i] as string]), ['Jumlah', '4.800.000']).map((t) => t[2]),
  ).toEqual(['B2', 'B5']);
});

it('nothing is said where no total shows that the upper rows are all there is', () => {
  expect(
    temuan(
      ['', 'PROGRAM', 'ANGGARAN'],
      ['1', 'Pelayanan kantor', 'Rp2.400.000'],
      ['', 'Alat tulis', 'Rp1.700.000'],
      ['', 'Rapat', 'Rp900.000'],
      ['2', 'Sarana', 'Rp1.500.000'],
      ['', 'Mebel', 'Rp1.600.000'],
      ['3', 'Pelaporan', 'Rp900.000'],
    ),
  ).toEqual([]);
});

// Hand, in millions: 123 + 87 + 768 = 978 = Pengadaan = the first programme; 2.765 + 1.794 = 4.559, 38 + 325 = 363, both 4.922 = the second;
// 978 + 4.922 + 467 = 6.367. Halves of them: 61,5 + 43,5 + 384 = 489; 1.382,5 + 897 = 2.279,5, 19 + 162,5 = 181,5, both 2.461; 233,5; 3.183,5.
const TIGA_TINGKAT: readonly (readonly [nama: string, pagu: string, realisasi: string])[] = [
  ['Program Pemberdayaan', '978.000.000', '489.000.000'],
  ['Pengadaan Barang', '978.000.000', '489.000.000'],
  ['Bimbingan Teknis', '123.000.000', '61.500.000'],
  ['Alat Tulis', '87.000.000', '43.500.000'],
  ['Jasa Listrik', '768.000.000', '384.000.000'],
  ['Program Kesehatan', '4.922.000.000', '2.461.000.000'],
  ['Jasa Penunjang', '4.559.000.000', '2.279.500.000'],
  ['Kendaraan', '2.765.000.000', '1.382.500.000'],
  ['Logistik', '1.794.000.000', '897.000.000'],
  ['Fasilitasi', '363.000.000', '181.500.000'],
  ['Evaluasi', '38.000.000', '19.000.000'],
  ['Gaji', '325.000.000', '162.500.000'],
  ['Program Trantib', '467.000.000', '233.500.000'],
  ['Administrasi', '467.000.000', '233.500.000'],
  ['Mebel', '467.000.000', '233.500.000'],
  ['Total', '6.367.000.000', '3.183.500.000'],
];
const KEPALA = ['Uraian', 'Pagu', 'Realisasi Anggaran'] as const;

it('what is below a parent is not added up twice where the amounts nest it further than the names say', () => {
  const nomor = (nama: string, isi: string): string => (/^Program/.test(nama) ? isi : '');
  expect(temuan([...KEPALA], ...TIGA_TINGKAT.map((b) => [...b]))).toEqual([]);
  expect(temuan(['Uraian', 'Pagu'], ...TIGA_TINGKAT.map(([a, b]) => [a, b]))).toEqual([]);
  expect(temuan(['No', ...KEPALA], ...TIGA_TINGKAT.map((b) => [nomor(b[0], 'I'), ...b]))).toEqual([]);
  expect(
    temuan([...KEPALA], ...TIGA_TINGKAT.map(([a, ...b]) => [/^Program/.test(a) ? a.toUpperCase() : a, ...b])),
  ).toEqual([]);
});

it('nor where one of them is wrong', () => {
  const salah = TIGA_TINGKAT.map(([a, b, c]) => (a === 'Logistik' ? [a, '1.974.000.000', c] : [a, b, c]));
  expect(temuan([...KEPALA], ...salah).filter((t) => t[1] === 'galat')).toEqual([
    ['P103', 'galat', 'B10', '1.794.000.000'],
  ]);
});
