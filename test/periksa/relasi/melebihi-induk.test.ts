import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

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
