import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris }])
    .temuan.filter((t) => t.tingkat !== 'catatan')
    .map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);

// Hand: 301,2 ÷ 412,5 = 73,02 %; 98.654.321 ÷ 123.456.789 = 79,91 %; 45.000.111 ÷ 87.654.321 = 51,34 %; 70.707.070 ÷ 99.887.766 = 70,79 %;
// 11.223.344 ÷ 22.334.455 = 50,25 %.
describe('columns that no word names', () => {
  const isi = (akhir: string) => [
    ['Satker', 'X1', 'X2', 'X3'],
    ['A', '123.456.789', '98.654.321', '79,91'],
    ['B', '87.654.321', '45.000.111', '51,34'],
    ['C', '99.887.766', '70.707.070', akhir],
    ['D', '22.334.455', '11.223.344', '50,25'],
  ];
  it('are bound by what their figures show', () => {
    expect(temuan(...isi('70,79'))).toEqual([]);
    expect(temuan(...isi('77,09'))).toEqual([['galat', 'D4', '70,79']]);
  });
});

// Hand: 1.234.567 + 2.345.678 + 3.456.789 = 7.037.034; 11.203.411 + 22.987.655 + 35.120.987 = 69.312.053.
describe('a row that no word names', () => {
  const isi = (akhir: string) => [
    ['Uraian', 'M', 'N'],
    ['A', '1.234.567', '11.203.411'],
    ['B', '2.345.678', '22.987.655'],
    ['C', '3.456.789', '35.120.987'],
    ['Dinas Kesehatan', '7.037.034', akhir],
  ];
  it('is a total where its figures are sums', () => {
    expect(temuan(...isi('69.312.053'))).toEqual([]);
    const [[tingkat] = []] = temuan(...isi('69.372.053'));
    expect(tingkat).toBe('galat');
  });
});

// Hand: 5 × 20 = 100; an index of 70 to 74 ends at 74, and its sum, 360, means nothing.
it('a percentage is no part of the sum that rows of counts show', () => {
  const baris = (akhir: string) => [
    ['Indikator', 'A', 'B', 'C', 'Total'],
    ['Orang', '21', '34', '45', '100'],
    ['Paket', '301', '202', '107', '610'],
    ['Unit', '1.250', '2.470', '3.190', '6.910'],
    ['Laporan', '811', '722', '645', '2.178'],
    ['Indeks', '72 Persen', '73 Persen', '74 Persen', akhir],
  ];
  expect(temuan(...baris('74 Persen'))).toEqual([]);
});

// Hand: 9.876.543.210 − 8.765.432.109 = 1.111.111.101; 7.654.321.987 − 6.543.210.876 = 1.111.111.111.
it('what is left between two totals is known by its figures', () => {
  const isi = (akhir: string) => [
    ['Uraian', 'Anggaran 2022', 'Realisasi 2022'],
    ['Pajak', '4.876.543.210', '3.654.321.987'],
    ['Retribusi', '5.000.000.000', '4.000.000.000'],
    ['Jumlah Pendapatan', '9.876.543.210', '7.654.321.987'],
    ['Pegawai', '5.765.432.109', '4.543.210.876'],
    ['Modal', '3.000.000.000', '2.000.000.000'],
    ['Jumlah Belanja', '8.765.432.109', '6.543.210.876'],
    ['Surplus', '1.111.111.101', akhir],
  ];
  expect(temuan(...isi('1.111.111.111'))).toEqual([]);
  expect(temuan(...isi('1.711.111.111')).some(([t, sel]) => t === 'galat' && sel === 'C8')).toBe(true);
});

// Hand: 19,23 ÷ 23,14 = 83,10; the amounts behind them, 19,225 to 19,235 and 23,135 to 23,145, give 83,06 to 83,14.
it('a percentage of amounts that are shown rounded may differ by their rounding', () => {
  const isi = (satu: string) => [
    ['Program', 'Pagu (juta)', 'Realisasi Anggaran (juta)', '%'],
    ['A', '23,14', '19,23', satu],
    ['B', '41,25', '30,12', '73,01'],
    ['C', '12,37', '9,91', '80,11'],
  ];
  expect(temuan(...isi('83,08')).filter(([t]) => t === 'galat')).toEqual([]);
  expect(temuan(...isi('88,03')).map(([t, sel]) => [t, sel])).toContainEqual(['galat', 'D2']);
});

// Hand: 54.666.300 + 622.578.000 = 677.244.300; 54.666.500 more by 200. 900.000.000 is no near miss, nor explained by any slip.
describe('a declared total that stands alone', () => {
  const isi = (jumlah: string) => [
    ['No', 'Program', 'Anggaran', 'Keterangan'],
    ['', 'Jumlah Anggaran', jumlah, ''],
    ['1', 'Program Kepegawaian', 'Rp 54.666.500,00', 'DAK'],
    ['2', 'Program Pencatatan Sipil', 'Rp 622.578.000,00', 'DAK'],
  ];
  it('is proven by how near it comes', () => {
    const [[tingkat, sel] = []] = temuan(...isi('Rp 677.244.300,00'));
    expect([tingkat, sel]).toEqual(['galat', 'C2']);
  });
  it('is a question where it lies far off', () => {
    expect(temuan(...isi('Rp 900.000.000,00')).map(([tingkat]) => tingkat)).toEqual(['peringatan']);
  });
});

// Hand: 118 + 25 = 143 (in millions); 118 = 25 + 143 is the same three figures the other way round, and is no parent of the two.
it('figures that make one sum make no other', () => {
  expect(
    temuan(
      ['No', 'Uraian', 'Realisasi 2010', 'Realisasi 2009'],
      ['I', 'PENERIMAAN', '', ''],
      ['', 'Penggunaan SiLPA', '118.854.581.450', '70.347.453.624'],
      ['', 'Pinjaman Dalam Negeri', '-', '2.507.962.615'],
      ['', 'Jumlah Penerimaan', '118.854.581.450', '72.855.416.239'],
    ),
  ).toEqual([]);
});

// Hand: 80,10 + 75,20 + 90,30 + 85,40 + 70,50 = 401,50; ÷ 5 = 80,30.
describe('the mean of scores that a row of that name prints', () => {
  const isi = (rata: string) => [
    ['No', 'Perangkat Daerah', 'Nilai'],
    ...['80,10', '75,20', '90,30', '85,40', '70,50'].map((n, i) => [`${i + 1}`, `Dinas ${'ABCDE'[i]}`, n]),
    ['', 'Rata-rata', rata],
  ];
  it('is proven by how near it comes, nearer than means of other rows', () => {
    expect(temuan(...isi('80,30'))).toEqual([]);
    const [[tingkat, sel] = []] = temuan(...isi('80,60'));
    expect([tingkat, sel]).toEqual(['galat', 'C7']);
  });
  it('is left alone where it may be the mean of something else', () => {
    expect(temuan(...isi('77,00'))).toEqual([]);
  });
});

// Hand: in rows A to F the sum of each three months stands behind them; in G both sums changed places, and in F they are equal.
it('sums behind their parts are not read as sums before them because one row exchanged them', () => {
  const sel = temuan(
    ['Uraian', 'P', 'Q', 'R', 'X', 'S', 'T', 'U', 'Y'],
    [
      'A',
      '91.505.694',
      '125.820.330',
      '57.191.059',
      '274.517.083',
      '148.696.754',
      '114.382.118',
      '68.629.271',
      '331.708.143',
    ],
    ['B', '7.621.485', '19.815.861', '9.145.782', '36.583.128', '6.097.188', '19.815.861', '18.291.564', '44.204.613'],
    [
      'C',
      '236.546.363',
      '236.546.363',
      '165.582.454',
      '638.675.180',
      '189.237.090',
      '260.201.000',
      '283.855.636',
      '733.293.726',
    ],
    [
      'D',
      '589.060.283',
      '530.154.254',
      '412.342.198',
      '1.531.556.735',
      '706.872.339',
      '530.154.254',
      '824.684.396',
      '2.061.710.989',
    ],
    [
      'F',
      '538.843.720',
      '336.777.325',
      '269.421.860',
      '1.145.042.905',
      '471.488.255',
      '336.777.325',
      '336.777.325',
      '1.145.042.905',
    ],
    [
      'G',
      '225.590.494',
      '150.393.663',
      '325.852.936',
      '551.443.430',
      '175.459.273',
      '125.328.052',
      '250.656.105',
      '701.837.093',
    ],
  ).filter(([tingkat]) => tingkat === 'galat');
  expect(sel.filter(([, di]) => !`${di}`.endsWith('7'))).toEqual([]);
});

// Hand: 16.661.800 + 11.407.000 + 19.045.349 = 47.114.149, without the first 30.452.349; 13.674.951 + 9.110.754 + 16.132.760 = 38.918.465.
it('a total that skips its first row is the slip, not the one of the next column that takes all', () => {
  const baris = [
    ['Uraian', 'Alokasi', 'REAL'],
    ['Pembangunan', '', ''],
    ['Posyandu', '53.262.500', '46.132.113'],
    ['Jalan Usaha Tani', '138.922.500', '134.071.550'],
    ['Sanitasi', '58.477.000', '47.242.449'],
    ['Jumlah Pembangunan', '250.662.000', '227.446.112'],
    ['Pembinaan', '', ''],
    ['PKK', '16.661.800', '13.674.951'],
    ['Karang Taruna', '11.407.000', '9.110.754'],
    ['Lembaga Adat', '19.045.349', '16.132.760'],
    ['Jumlah Pembinaan', '30.452.349', '38.918.465'],
  ];
  expect(temuan(...baris).filter(([tingkat]) => tingkat === 'galat')).toEqual([['galat', 'B11', '47.114.149']]);
});
