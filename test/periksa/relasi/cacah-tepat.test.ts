import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const disebut = (baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.flatMap((t) =>
    t.tingkat === 'galat' ? [[t.lokasi.sel, ...(t.atau ?? []).map((a) => a.sel)]] : [],
  );
const diganti = (baris: string[][], r: number, k: number, isi: string): string[][] =>
  baris.map((b, i) => (i === r ? b.map((s, j) => (j === k ? isi : s)) : b));

// Dinas Kesehatan Provinsi Jawa Tengah, profil 2021, tabel 68: L + P of each row is exact, each percentage is served ÷ estimated.
const HIPERTENSI = [
  ['No', 'Kabupaten', 'L', 'P', 'L + P', 'Dilayani L', '%', 'Dilayani P', '%', 'Dilayani L + P', '%'],
  ['1', 'Cilacap', '288.432', '352.527', '640.959', '137.996', '47,8', '168.921', '47,9', '306.917', '47,9'],
  ['2', 'Banyumas', '86.204', '126.117', '212.321', '74.656', '86,6', '116.462', '92,3', '191.118', '90,0'],
  ['3', 'Purbalingga', '141.378', '139.490', '280.868', '8.167', '5,8', '19.926', '14,3', '28.093', '10,0'],
  ['4', 'Banjarnegara', '164.103', '161.522', '325.625', '40.521', '24,7', '74.127', '45,9', '114.648', '35,2'],
  ['5', 'Kebumen', '42.864', '58.635', '101.499', '31.438', '73,3', '53.825', '91,8', '85.263', '84,0'],
  ['6', 'Purworejo', '117.538', '119.000', '236.538', '9.992', '8,5', '15.677', '13,2', '25.669', '10,9'],
  ['7', 'Wonosobo', '137.369', '134.890', '272.259', '25.911', '18,9', '43.873', '32,5', '69.784', '25,6'],
  ['8', 'Magelang', '197.058', '193.280', '390.338', '32.547', '16,5', '41.955', '21,7', '74.502', '19,1'],
  ['9', 'Boyolali', '81.545', '117.825', '199.370', '79.146', '97,1', '102.578', '87,1', '181.724', '91,1'],
];

describe('sums of things that are counted', () => {
  it('are contradicted by a digit that the coarse percentages beside them do not see', () => {
    expect(disebut(HIPERTENSI)).toEqual([]);
    // 81.505 + 117.825 = 199.330, and 79.146 ÷ 81.505 is 97,1 % as well.
    expect(disebut(diganti(HIPERTENSI, 9, 2, '81.505'))).toEqual([['E10', 'C10']]);
  });
  it.each([
    ['a part', 1, 2, '288.437', ['E2', 'C2']],
    ['another', 6, 3, '119.001', ['E7', 'D7']],
    ['the sum', 8, 4, '390.336', ['E9']],
  ])('are contradicted by a unit or two, where the other rows hold to the unit: %s', (_, r, k, isi, sel) => {
    expect(disebut(diganti(HIPERTENSI, r, k, isi))).toEqual([expect.arrayContaining(sel)]);
  });
  it('may be rounded where several rows miss by a unit', () => {
    const dua = diganti(diganti(HIPERTENSI, 1, 4, '640.960'), 4, 4, '325.624');
    expect(disebut(dua)).toEqual([]);
  });
});

// BPS, Sakernas Februari: 153.509 + 779.779 = 933.288; 835.357 + 2.888 = 838.245; 69.626 + 234.869 = 304.495; 273.290 + 405.329 = 678.619.
it('names that begin with their number are no figures: what a sum misses by is not the number of its row', () => {
  const baris = [
    ['Status Pekerjaan Utama', 'Laki-laki', 'Perempuan', 'Jumlah'],
    ['1 Berusaha sendiri', '153.509', '779.779', '933.288'],
    ['2 Berusaha dibantu buruh tidak tetap', '835.357', '2.888', '838.245'],
    ['3 Buruh tetap', '69.626', '234.869', '304.495'],
    ['4 Pekerja bebas', '273.290', '405.329', '678.619'],
  ];
  expect(periksaTabel([{ baris }]).cakupan).toMatchObject({ angka: 12, terikat: 12 });
  expect(disebut(diganti(baris, 4, 2, '405.325'))).toEqual([['D5', 'C5', 'B5']]);
  // 1 + 2 + 3: amounts of one unit are figures.
  const dokumen = [
    ['Keluaran', 'Volume', 'Anggaran'],
    ['A', '1 Dokumen', '10.000.000'],
    ['B', '2 Dokumen', '20.000.000'],
    ['C', '3 Dokumen', '30.000.000'],
    ['Jumlah', '6 Dokumen', '60.000.000'],
  ];
  expect(periksaTabel([{ baris: dokumen }]).cakupan.angka).toBe(8);
});
