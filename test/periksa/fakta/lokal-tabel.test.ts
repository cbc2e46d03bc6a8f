import { describe, expect, it } from 'vitest';
import { buktiLokal } from '../../../src/periksa/fakta/lokal-tabel.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

describe('buktiLokal', () => {
  it.each([
    ['two groups', [['1,080,122', '518,890', '48.04 %']], 'en'],
    ['a group and decimals', [['1,103.50', '868']], 'en'],
    ['one group beside a percentage with a point', [['1,103', '868', '78.69 %']], 'en'],
    ['two groups with dots', [['1.080.122', '518.890', '48.04 %']], 'id'],
    ['a comma decimal', [['1,103', '80,06', '78.69 %']], 'id'],
    ['percentages with a point alone', [['868', '78.69 %']], null],
    ['one group with nothing beside it in its column', [['1,103', '868']], null],
    ['one group above a whole number of three digits', [['1,103'], ['868']], 'en'],
    ['one group above a year', [['1,103'], ['2019']], null],
    ['one group above a value below one', [['1,103'], ['0,868'], ['900']], 'id'],
    ['more Indonesian than English figures', [['1.080.122', '2.000.000', '1,080,122']], 'id'],
    ['no figures', [['Program', ''], ['x'.repeat(100_000)]], null],
  ])('%s', (_kasus, isi, lokal) => expect(buktiLokal(isi)).toBe(lokal));
});

// Hand: 518890 / 1080122 = 48,04 %; 502978320 / 640900000 = 78,48 %; 868 / 1103 = 78,69 %; 758 / 783 = 96,81 %.
it.each([
  [
    [
      ['Uraian', 'Anggaran', 'Realisasi Keuangan', 'Persentase'],
      ['A', '1,080,122', '518,890', '48.04 %'],
      ['B', '640,900,000', '502,978,320', '78.48 %'],
    ],
  ],
  [
    [
      ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
      ['1', 'Jumlah dokumen', '783', '758', '96.81 %'],
      ['3', 'Jumlah kunjungan', '1,103', '868', '78.69 %'],
    ],
  ],
])('a right table with English separators is left alone', (baris) => {
  const { temuan, ringkasan } = periksaTabel([{ baris }]);
  expect(temuan).toEqual([]);
  expect(ringkasan).toMatchObject({ relasi: 2, konsisten: 2 });
});

// Hand: 1409380650 − 1038393145 = 370987505; 1038393145 / 1409380650 = 73,68 %.
it('a bare "Realisasi" beside a budget is money: its remainder is a difference, no percentage', () => {
  const kepala = ['Kode', 'Program', 'PAGU ANGGARAN (Rp)', 'Realisasi', 'Sisa', 'Tingkat Penyerapan (%)'];
  const baris = (sisa: string) => [
    kepala,
    ['7.01.01', 'Program A', 'Rp1.409.380.650', 'Rp1.038.393.145', sisa, '73,68 %'],
  ];
  expect(periksaTabel([{ baris: baris('Rp370.987.505') }]).temuan).toEqual([]);
  expect(periksaTabel([{ baris: baris('Rp370.978.505') }]).temuan).toMatchObject([
    { lokasi: { sel: 'E2' }, semestinya: '370.987.505', rumus: 'anggaran.sisa' },
  ]);
});
