import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris }]).temuan.map((t) => `${t.tingkat} ${t.kode} ${t.lokasi.sel} ${t.semestinya}`);

const KEPALA = ['No', 'Program', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Pagu', 'Realisasi Anggaran', '%'];
const A = ['90,00', '100,00', '100,00'].map((c, i) => [
  i === 0 ? '1' : '',
  'Program A',
  `Indikator ${i + 1}`,
  ['10', '20', '5'][i] as string,
  ['9', '20', '5'][i] as string,
  c,
  '8.000.000',
  '6.000.000',
  '75,00',
]);
const B = ['2', 'Program B', 'Indikator 4', '4', '2', '50,00', '4.000.000', '1.000.000', '25,00'];
const jumlah = (pagu: string, realisasi: string, persen: string) => [
  '',
  'Jumlah',
  '',
  '',
  '',
  '',
  pagu,
  realisasi,
  persen,
];
/** Merged cells: the programme is named in its first row alone. */
const digabung = A.map((b, i) => (i === 0 ? b : b.map((s, k) => (k === 1 ? '' : s))));
const SASARAN = [
  ['Sasaran', 'Indikator', 'Program', 'Pagu', 'Realisasi Anggaran'],
  ['Sasaran satu', 'Indikator 1', 'Program A', '8.250.000', '6.100.000'],
  ['Sasaran dua', 'Indikator 2', 'Program A', '8.250.000', '6.100.000'],
  ['Sasaran tiga', 'Indikator 3', 'Program B', '4.000.000', '1.000.000'],
  ['Sasaran empat', 'Indikator 4', 'Program C', '3.500.000', '3.000.000'],
];

// By hand: 3 × 8 + 4 = 28 and 8 + 4 = 12 million, 3 × 6 + 1 = 19 and 6 + 1 = 7; 2 × 8,25 + 4 + 3,5 = 24 and 15,75.
describe('a budget beside each indicator of its programme', () => {
  it.each([
    ['in every row', [KEPALA, ...A, B, jumlah('28.000.000', '19.000.000', '67,86')], 'G6 12.000.000'],
    ['in merged rows', [KEPALA, ...digabung, B, jumlah('28.000.000', '19.000.000', '67,86')], 'G6 12.000.000'],
    ['under two objectives', [...SASARAN, ['Jumlah', '', '', '24.000.000', '16.200.000']], 'D6 15.750.000'],
  ])('counted as often: %s', (_, baris, harapan) => {
    expect(temuan(...baris)).toEqual([`peringatan P230 ${harapan}`]);
  });

  it.each([
    ['in every row', [KEPALA, ...A, B, jumlah('12.000.000', '7.000.000', '58,33')]],
    ['in merged rows', [KEPALA, ...digabung, B, jumlah('12.000.000', '7.000.000', '58,33')]],
    ['under two objectives', [...SASARAN, ['Jumlah', '', '', '15.750.000', '10.100.000']]],
    [
      'of activities that cost the same',
      [
        ['No', 'Program', 'Kegiatan', 'Pagu', 'Realisasi Anggaran'],
        ['1', 'Program A', 'Rapat', '5.000.000', '5.000.000'],
        ['', 'Program A', 'Pelatihan', '5.000.000', '4.000.000'],
        ['2', 'Program B', 'Survei', '7.000.000', '6.500.000'],
        ['', 'Jumlah', '', '17.000.000', '15.500.000'],
      ],
    ],
  ])('counted once, or not the same: %s', (_, baris) => {
    expect(temuan(...baris)).toEqual([]);
  });

  // By hand: 10 + 10 + 4 = 24 people, and each of the two indicators has its own ten.
  it('is no matter of what is not money', () => {
    expect(
      temuan(
        ['No', 'Program', 'Indikator', 'Peserta', 'Pagu', 'Realisasi Anggaran'],
        ['1', 'Program A', 'Indikator 1', '10', '8.000.000', '6.000.000'],
        ['', 'Program A', 'Indikator 2', '10', '8.000.000', '6.000.000'],
        ['2', 'Program B', 'Indikator 3', '4', '4.000.000', '1.000.000'],
        ['', 'Jumlah', '', '24', '12.000.000', '7.000.000'],
      ),
    ).toEqual([]);
  });

  it('leaves a total that is neither to the sum', () => {
    expect(temuan(KEPALA, ...A, B, jumlah('13.000.000', '7.000.000', '58,33'))).toEqual(['galat P102 G6 12.000.000']);
  });
});

it('a programme that serves two sasaran is counted once in the sum of each', () => {
  const baris = [
    ['Sasaran', 'Program', 'Pagu', 'Realisasi Anggaran'],
    ['Sasaran Satu', 'Program A', '8.000.000', '6.000.000'],
    ['', 'Jumlah Sasaran Satu', '8.000.000', '6.000.000'],
    ['Sasaran Dua', 'Program A', '8.000.000', '6.000.000'],
    ['', 'Program B', '4.000.000', '1.000.000'],
    ['', 'Jumlah Sasaran Dua', '12.000.000', '7.000.000'],
  ];
  expect(temuan(...baris)).toEqual([]);
});
