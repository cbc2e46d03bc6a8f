import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (baris: string[][]) => periksaTabel([{ baris }]).temuan.map((t) => `${t.kode} ${t.lokasi.sel}`);
const anggaran = (kedua: string, jumlah = '900.000.000', persen = '61,44') => [
  ['No', 'Program', 'Pagu', 'Realisasi Anggaran', '%'],
  ['1', 'Program A', '200.000.000', '150.000.000', '75,00'],
  ['2', 'Program B', kedua, '400.000.000', '100,00'],
  ['3', 'Program C', '300.000.000', '3.000.000', '1,00'],
  ['', 'TOTAL', jumlah, '553.000.000', persen],
];

// Hand: 1,2 miliar + 300 juta + 500.000 = 1.500.500.000; under "(juta rupiah)" a bare 300 is 300 juta: 1,2 miliar + 300 juta + 100 juta = 1,6 miliar.
it('amounts without a unit beside ones that bear it are rupiah, or in the unit of the title', () => {
  const tabel = (...isi: [string, string][]) => [['Program', 'Pagu'], ...isi.map(([a, b]) => [a, b])];
  const rupiah = (jumlah: string) =>
    tabel(['A', '1,2 miliar'], ['B', '300 juta'], ['C', '500.000'], ['Jumlah', jumlah]);
  expect(temuan(rupiah('1,5005 miliar'))).toEqual([]);
  expect(temuan(rupiah('1,8005 miliar'))).toHaveLength(1);
  const juta = (jumlah: string) =>
    periksaTabel([
      {
        judul: 'Pagu (juta rupiah)',
        baris: tabel(['A', '1,2 miliar'], ['B', '300'], ['C', '100'], ['Jumlah', jumlah]),
      },
    ]).temuan.map((t) => `${t.kode} ${t.lokasi.sel}`);
  expect(juta('1,6 miliar')).toEqual([]);
  expect(juta('1,9 miliar')).toHaveLength(1);
});

// Hand: 200 + 400 + 300 = 900 million; 553 / 900 = 61,44 %. What is written in the second row is 400.000.000 each time.
it.each([
  'Rp\t400.000.000',
  'Rp    400.000.000',
  'Rp\u00a0400.000.000',
  'Rp.\n400.000.000',
  "'400.000.000",
  '\u2019400.000.000',
  "'Rp 400.000.000",
  '\u202d400.000.000\u202c',
  '\u200e400.000.000',
  '\u2066400.000.000\u2069',
  '400.000.000 1)',
  '400.000.000 a)',
  '400.000.000¹⁾',
  '400.000.000 [2]',
  '400.000.000 *)',
  '400\u00a0000\u00a0000',
  'Rp 400.000.000,-',
])('%j is a figure, and the total over it is right', (teks) => {
  expect(temuan(anggaran(teks))).toEqual([]);
  expect(temuan(anggaran(teks, '910.000.000', '60,77'))).not.toEqual([]);
});

it('Rp in a cell of its own belongs to the figure right of it, % to the one left of it', () => {
  const baris = [
    ['No', 'Program', 'Pagu', '', 'Realisasi Anggaran', '', 'Serapan', ''],
    ['1', 'A', 'Rp', '200.000.000', 'Rp', '150.000.000', '75,00', '%'],
    ['2', 'B', 'Rp', '400.000.000', 'Rp', '100.000.000', '25,00', '%'],
    ['', 'Jumlah', 'Rp', '600.000.000', 'Rp', '250.000.000', '41,67', '%'],
  ];
  expect(temuan(baris)).toEqual([]);
  // Hand: 100 / 400 = 25 %.
  expect(temuan(baris.map((b, r) => (r === 2 ? b.map((s, k) => (k === 6 ? '52,00' : s)) : b)))).toEqual(['P101 G3']);
});

// Hand: 12,5 / 15 = 83,33 %, which a spreadsheet kept as 12 May; (83,33 + 90 + 100) / 3 = 91,11.
it.each(['12-05-2022', '2022-05-12', '12 Mei 2022', '12/05/2022'])(
  '%s in a column of figures is named, and no total is blamed',
  (teks) => {
    const baris = [
      ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
      ['1', 'A', '15', teks, '83,33'],
      ['2', 'B', '20', '18', '90,00'],
      ['3', 'C', '10', '10', '100,00'],
      ['', 'Rata-rata', '', '', '91,11'],
    ];
    expect(temuan(baris).filter((t) => !t.startsWith('P217'))).toEqual(['P112 D2']);
  },
);
it('dates beside dates are what the indicator counts', () => {
  const baris = [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['Laporan tersusun', '31-03-2022', '30-03-2022', '100'],
    ['B', '20', '18', '90,00'],
    ['C', '10', '9', '90,00'],
  ];
  expect(temuan(baris).filter((t) => t.startsWith('P112'))).toEqual([]);
});

it.each(['80-90', '12/15', '1.0.0,0.'])('a total over %s, which is no one figure, is not blamed', (teks) =>
  expect(temuan(anggaran(teks, '900.000.000', '61,44')).filter((t) => t.startsWith('P102'))).toEqual([]),
);

// Hand: 900 / 1.200 = 75 %; 100 / 400 = 25 %; 1.000 / 1.600 = 62,5 %.
it('thousands, millions and more in the cells of one table are one unit', () => {
  const baris = (sisa: string) => [
    ['No', 'Program', 'Pagu', 'Realisasi Anggaran', '%'],
    ['1', 'A', '1,2 miliar', 'Rp 900 juta', '75,00'],
    ['2', 'B', '400 juta', '100.000.000', '25,00'],
    ['', 'Jumlah', sisa, '1 miliar', '62,50'],
  ];
  expect(temuan(baris('1,6 miliar'))).toEqual([]);
  expect(periksaTabel([{ baris: baris('1,9 miliar') }]).temuan).toMatchObject([
    { lokasi: { sel: 'C4' }, semestinya: '1,6 miliar' },
  ]);
});
it('headings of several units are one unit as well', () => {
  const baris = [
    ['Program', 'Pagu (juta Rp)', 'Realisasi Anggaran (Rp)', '%'],
    ['A', '200', '150.000.000', '75,00'],
    ['B', '400', '100.000.000', '25,00'],
  ];
  expect(temuan(baris)).toEqual([]);
});

// Hand: 53,33 − 46,76 = 6,57; 177,10 − 155,25 = 21,85; 230,43 − 202,01 = 28,42; 6,57 / 53,33 = 12,32 %; 21,85 / 177,10 = 12,34 %; 28,42 / 230,43 = 12,33 %.
it.each([
  [['Program', 'Pagu (Juta Rp)', 'Realisasi (Juta Rp)', 'Sisa Anggaran (Rp)', '% Sisa']],
  [['Program', 'Pagu (Juta Rp)', 'Realisasi (Rp)', 'Sisa Anggaran (Juta Rp)', '% Sisa']],
  [['Program', 'Pagu (Rp)', 'Realisasi (Juta Rp)', 'Sisa Anggaran (Rp)', '% Sisa']],
  [['Program', 'Pagu dalam miliar rupiah', 'Realisasi (Rp)', 'Sisa (Rp)', '% Sisa']],
])('(Rp) over short figures is the currency, not another unit: %j', (kepala) => {
  const baris = (sisa: string, persen: string) => [
    kepala,
    ['A', '53,33', '46,76', '6,57', '12,32'],
    ['B', '177,10', '155,25', sisa, '12,34'],
    ['JUMLAH', '230,43', '202,01', '28,42', persen],
  ];
  expect(temuan(baris('21,85', '12,33'))).toEqual([]);
  expect(temuan(baris('27,85', '12,33'))).toEqual(['P101 D3']);
  expect(temuan(baris('21,85', '16,33'))).toEqual(['P105 E4']);
});

// Hand: 1.924 + 3.687 = 5.611; 2.080 + 666 = 2.746; 1.924 + 2.080 = 4.004; 3.687 + 666 = 4.353; 5.611 + 2.746 = 8.357.
it('a report in English writing is read so, also the table of it that does not show it', () => {
  const jelas = [
    ['Uraian', 'Anggaran'],
    ['A', '1,000,000'],
    ['B', '2,000,000'],
    ['Jumlah', '3,000,000'],
  ];
  const rancu = [
    ['Desa', 'L', 'P', 'Jumlah'],
    ['A', '1,924', '3,687', '5,611'],
    ['B', '2,080', '1,666', '3,746'],
  ];
  expect(periksaTabel([{ baris: jelas }, { baris: rancu }]).temuan).toEqual([]);
  const ratusan = [
    ['Desa', 'L', 'P', 'Jumlah'],
    ['A', '1,924', '3,687', '5,611'],
    ['B', '2,080', '666', '2,746'],
    ['Jumlah', '4,004', '4,353', '8,357'],
  ];
  expect(temuan(ratusan)).toEqual([]);
});

it.each(['7.01.01 Program A', '3.3.4 Persentase kelompok', '5.1.02.01'])('the code %s is no figure', (kode) => {
  const baris = [
    ['', 'Pagu', 'Realisasi Anggaran', '%'],
    [kode, '200', '150', '75,00'],
    ['7.01.02 Program B', '400', '100', '25,00'],
  ];
  expect(temuan(baris)).toEqual([]);
});
