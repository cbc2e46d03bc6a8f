import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[][]) => periksaTabel([{ baris }]).temuan.map((t) => [t.lokasi.sel, t.semestinya]);
const KEPALA = ['Program', 'Pagu', 'Realisasi Anggaran'];
const A = ['A', '2.000.000', '1.500.000'];
const B = ['B', '1.000.000', '500.000'];

it('a total above its rows is not of the rows above it', () =>
  expect(temuan(KEPALA, ['JUMLAH', '3.000.000', '2.000.000'], A, B)).toEqual([]));
it('a total that is not filled says nothing', () =>
  expect(temuan(KEPALA, A, B, ['JUMLAH', '3.000.000', ''])).toEqual([]));
// Hand: targets 20 + 30 = 50 and not 25 (their mean), results 10 + 15 = 25, 25 / 25 = 100.
it('a total of targets is taken for a sum only where it is one', () => {
  const kepala = ['Indikator', 'Target', 'Realisasi', 'Capaian'];
  const isi = [
    ['A', '20', '10', '50'],
    ['B', '30', '15', '50'],
  ];
  expect(temuan(kepala, ...isi, ['JUMLAH', '25', '25', '100'])).toEqual([]);
});

// Hand: 1.000 + 2.000 + 500 = 3.500 and 900 + 1.900 + 490 = 3.290 (millions); without the last row 3.000 and 2.800, as is printed.
it('a total that bears the name of its section leaves none of its rows out', () => {
  const baris = (nama: string) => [
    ['Uraian', 'Pagu', 'Realisasi Anggaran'],
    ['BELANJA DAERAH', '', ''],
    ['Belanja Operasi', '1.000.000.000', '900.000.000'],
    ['Belanja Modal', '2.000.000.000', '1.900.000.000'],
    ['Belanja Transfer', '500.000.000', '490.000.000'],
    [nama, '3.000.000.000', '2.800.000.000'],
  ];
  expect(temuan(...baris('Jumlah Belanja Daerah'))).toEqual([
    ['B6', '3.500.000.000'],
    ['C6', '3.290.000.000'],
  ]);
  expect(temuan(...baris('Surplus Tahun Lalu'))).toEqual([]);
});

// Hand: 5 + 3 = 8, 2 + 4 + 1 = 7, 1,9 + 3,9 + 0,9 = 6,7 (millions).
it('totals of sections are told by the name that their rows begin with, where a column shows it', () =>
  expect(
    temuan(
      ['Uraian', 'Pagu', 'Realisasi Anggaran'],
      ['Belanja Pegawai', '5.000.000', '4.500.000'],
      ['Belanja Barang', '3.000.000', '2.700.000'],
      ['Jumlah Belanja Operasi', '8.000.000', '7.200.000'],
      ['Belanja Modal Peralatan', '2.000.000', '1.900.000'],
      ['Belanja Modal Gedung', '4.000.000', '3.900.000'],
      ['Belanja Modal Jalan', '1.000.000', '900.000'],
      ['Jumlah Belanja Modal', '7.000.000', '5.800.000'],
    ),
  ).toEqual([['C8', '6.700.000']]));

// Hand: 150 + 100 + 250 = 500, 200 + 400 + 500 = 1.100 (thousands).
it('a last row with a name in the place of its number is a total where a column shows it', () => {
  const baris = (realisasi: string) => [
    ['No', 'OPD', 'Pagu', 'Realisasi Anggaran'],
    ['1', 'Dinas A', '200.000', '150.000'],
    ['2', 'Dinas B', '400.000', '100.000'],
    ['3', 'Dinas C', '500.000', '250.000'],
    ['PEMERINTAH KOTA', '', '1.200.000', realisasi],
  ];
  expect(temuan(...baris('500.000'))).toEqual([['C5', '1.100.000']]);
  expect(temuan(...baris('610.000'))).toEqual([]);
});

// Hand: 1.710 + 331 + 2.052 = 4.093; 1.648 + 326 + 1.960 = 3.934.
it('another year of what adds up adds up', () =>
  expect(
    temuan(
      ['Jenis Bank', '2018', '2019'],
      ['Bank Persero', '1.710', '1.648'],
      ['Bank Daerah', '331', '326'],
      ['Bank Swasta', '2.052', '1.960'],
      ['Total', '4.393', '3.934'],
    ),
  ).toEqual([['B5', '4.093']]));
