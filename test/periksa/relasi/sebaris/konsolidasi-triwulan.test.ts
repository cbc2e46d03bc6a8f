import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const KEPALA = ['No', 'Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV', 'Realisasi', 'Capaian (%)'];
const ganti = (baris: string[], ke: number, isi: string) => baris.map((s, i) => (i === ke ? isi : s));
const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris: [KEPALA, ...baris] }])
    .temuan.filter((t) => t.tingkat === 'galat')
    .map((t) => [t.lokasi.sel, t.semestinya]);

// Hand: 9 + 22 + 17 + 20 = 68, 68 / 84 = 81 %; 3 + 38 + 79 + 602 = 722, 722 / 876 = 82 %; 91 + 31 + 8 + 63 = 193, 193 / 200 = 97 %.
const A = ['1', 'Jumlah peserta', '84', '9', '22', '17', '20', '68', '81'];
const B = ['2', 'Jumlah kunjungan', '876', '3', '38', '79', '602', '722', '82'];
const C = ['3', 'Jumlah dokumen', '200', '91', '31', '8', '63', '193', '97'];

describe('four quarters and their year', () => {
  it('are left alone where they add up', () => expect(temuan(A, B, C)).toEqual([]));
  it('show the quarter that breaks the sum', () => expect(temuan(A, B, ganti(C, 5, '18'))).toEqual([['F4', '8']]));
  it('show the year that breaks the sum and its percentage', () =>
    expect(temuan(A, B, ganti(C, 7, '139'))).toEqual([['H4', '193']]));
  it('say nothing where the year is the last quarter, or three quarters are filled', () => {
    const akhir = [A, B, C].map((b) => [...b.slice(0, 6), b[7] ?? '', ...b.slice(7)]);
    expect(temuan(...akhir)).toEqual([]);
    expect(temuan(A, B, ganti(C, 6, '-'))).toEqual([]);
  });
  it('say nothing of rows of means, and choose the column that they add up to', () => {
    const rata = ['', 'Rata-rata', '386', '34', '30', '34', '228', '999', ''];
    expect(temuan(A, B, C, rata)).toEqual([]);
    const kepala = ['No', 'Indikator', 'TW I', 'TW II', 'TW III', 'TW IV', 'Realisasi', 'Jumlah'];
    const isi = [A, B, C].map((b) => [b[0] ?? '', b[1] ?? '', ...b.slice(3, 7), b[6] ?? '', b[7] ?? '']);
    const periksa = (...baris: string[][]) =>
      periksaTabel([{ baris: [kepala, ...baris] }]).temuan.map((t) => [t.lokasi.sel, t.semestinya]);
    expect(periksa(...isi)).toEqual([]);
    expect(periksa(...isi.slice(0, 2), ['3', 'Jumlah dokumen', '91', '31', '8', '63', '63', '139'])).toEqual([
      ['H4', '193'],
    ]);
  });
});

// Hand: 30 + 41 + 12 + 27 = 110, 110 / 120 = 91,67; 205 + 160 + 190 + 145 = 700, 700 / 800 = 87,50; an index and a percentage end at their last
// quarter: 81,25 / 80,00 = 101,56; 93,40 / 95,00 = 98,32.
const CAMPUR = [
  ['No', 'Indikator', 'Satuan', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV', 'Realisasi s.d. TW IV', 'Capaian (%)'],
  ['1', 'Peserta pelatihan', 'Orang', '120', '30', '41', '12', '27', '110', '91,67'],
  ['2', 'Indeks kepuasan', 'Indeks', '80,00', '78,10', '79,45', '80,30', '81,25', '81,25', '101,56'],
  ['3', 'Kunjungan', 'Orang', '800', '205', '160', '190', '145', '700', '87,50'],
  ['4', 'Persentase temuan selesai', '%', '95,00', '60,20', '71,35', '84,10', '93,40', '93,40', '98,32'],
];
const galat = (t: readonly (readonly string[])[], ke: readonly [number, number], isi: string) =>
  periksaTabel([{ baris: t.map((b, i) => (i === ke[0] ? ganti([...b], ke[1], isi) : [...b])) }]).temuan.flatMap((x) =>
    x.tingkat === 'galat' ? [[x.lokasi.sel, x.semestinya]] : [],
  );

describe('quarters that add up beside quarters that end at the year, row by row', () => {
  it('are right as they are', () => expect(galat(CAMPUR, [0, 0], 'No')).toEqual([]));
  it('show the count whose year is not the sum', () => {
    expect(galat(CAMPUR, [1, 8], '101')).toEqual([['I2', '110']]);
    expect(galat(CAMPUR, [3, 5], '610')).toEqual([['F4', '160']]);
  });
  it('show the index whose year is not the last quarter', () => {
    expect(galat(CAMPUR, [2, 7], '8,25')).toEqual([['H3', '81,25']]);
    expect(galat(CAMPUR, [4, 8], '93,04')).toEqual([['I5', '93,40']]);
  });
  it('say nothing of a mean, and of a row that nothing is like', () => {
    // Hand: (78,10 + 79,45 + 80,30 + 81,25) / 4 = 79,775.
    const rata = ['2', 'Indeks kepuasan', 'Indeks', '80,00', '78,10', '79,45', '80,30', '81,25', '79,78', '99,73'];
    expect(galat([...CAMPUR.slice(0, 2), rata, ...CAMPUR.slice(3)], [0, 0], 'No')).toEqual([]);
    const sendiri = [
      '4',
      'Persentase temuan selesai',
      '%',
      '95,00',
      '60,20',
      '71,35',
      '84,10',
      '93,40',
      '90,00',
      '94,74',
    ];
    expect(galat([CAMPUR[0] ?? [], CAMPUR[1] ?? [], CAMPUR[3] ?? [], sendiri], [0, 0], 'No')).toEqual([]);
  });
  it('take what another column says as a sign of the way', () => {
    const cara = ['Cara hitung', 'Akumulasi', 'Nilai akhir', 'Akumulasi', 'Akumulasi'];
    const baris = CAMPUR.map((b, i) => [...b.slice(0, 3), cara[i] ?? '', ...b.slice(3)]);
    // Hand: 12,5 + 10,5 + 14,0 + 13,0 = 50,0 hectares, measured and added up; 50,0 / 60,0 = 83,33.
    baris[4] = ['4', 'Luas tanam', 'Ha', 'Akumulasi', '60,0', '12,5', '10,5', '14,0', '13,0', '55,0', '91,67'];
    expect(galat(baris, [4, 9], '50,0').map(([sel]) => sel)).toEqual(['K5']);
    expect(galat(baris, [4, 10], '83,33')).toEqual([['J5', '50,0']]);
  });
});

// Hand: 200.000 + 300.000 + 250.000 = 750.000, 75 % of 1.000.000; 100.000 × 3 = 300.000; 120.000 + 80.000 + 90.000 = 290.000.
const SAMPAI = [
  ['No', 'Program', 'Anggaran', 'TW I', 'TW II', 'TW III', 'Realisasi s.d. TW III', '%'],
  ['1', 'A', '1.000.000', '200.000', '300.000', '250.000', '750.000', '75,00'],
  ['2', 'B', '500.000', '100.000', '100.000', '100.000', '300.000', '60,00'],
  ['3', 'C', '400.000', '120.000', '80.000', '90.000', '290.000', '72,50'],
];
// Hand: 30 + 25 = 55, 55 + 20 = 75, 75 + 25 = 100, and so on; each column runs from the beginning of the year.
const BERSELANG = [
  ['Program', 'TW I', 's.d. TW I', 'TW II', 's.d. TW II', 'TW III', 's.d. TW III', 'TW IV', 's.d. TW IV'],
  ['A', '30.250', '30.250', '25.500', '55.750', '20.125', '75.875', '25.500', '101.375'],
  ['B', '14.125', '14.125', '61.250', '75.375', '33.500', '108.875', '40.000', '148.875'],
  ['C', '51.000', '51.000', '12.875', '63.875', '47.250', '111.125', '18.625', '129.750'],
].map((b, i) => (i === 0 ? b.map((s, k) => (k > 0 ? `Realisasi ${s}` : s)) : b));

describe('what was reached until a quarter', () => {
  it('is the sum of the quarters, and they are no budget', () => {
    expect(periksaTabel([{ baris: SAMPAI }]).temuan).toEqual([]);
    expect(galat(SAMPAI, [1, 6], '850.000')).toEqual([['G2', '750.000']]);
    expect(galat(SAMPAI, [2, 4], '10.000')).toEqual([['E3', '100.000']]);
  });
  it('is told of every quarter, not of the last one alone', () => {
    expect(galat(BERSELANG, [0, 0], 'Program')).toEqual([]);
    expect(galat(BERSELANG, [2, 4], '73.575')).toEqual([['E3', '75.375']]);
  });
});

// Hand: 24.811.795 + 94.284.822 = 119.096.617 and 315.325.477 + 819.846.241 = 1.135.171.718 by accident of equal shares; the third row does not.
it('adds up no figures that run from the beginning of the year', () => {
  const kepala = ['Program', 'Pagu', 's/d TW I', 's/d TW II', 's/d TW III', 's/d TW IV', 'Realisasi Tahun Ini'];
  const isi = [
    ['A', '212.347.900', '24.811.795', '94.284.822', '119.096.617', '178.644.928', '178.644.928'],
    ['B', '1.752.350.000', '315.325.477', '819.846.241', '1.135.171.718', '1.513.562.294', '1.513.562.294'],
    ['C', '3.205.038.289', '367.980.247', '1.655.911.113', '2.299.876.546', '3.035.837.043', '3.035.837.043'],
  ];
  expect(galat([kepala, ...isi], [0, 0], 'Program')).toEqual([]);
  expect(galat([kepala, ...isi], [3, 6], '3.035.873.043')).toEqual([['G4', '3.035.837.043']]);
});
