import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const UANG = ['2.000.000', '1.500.000', '75'];
const UANG_LAIN = ['1.000.000', '900.000', '90'];

// Hand: 1.500.000 of 2.000.000 is 75 %, 900.000 of 1.000.000 is 90 %.
it.each([
  ['a bare Rp is the budget', [['Uraian', 'Rp', 'Realisasi Anggaran (Rp)', '%']], 'pagu realisasi-anggaran persen'],
  [
    'a target of money is the budget',
    [['Program', 'Target (Rp)', 'Realisasi (Rp)', '%']],
    'pagu realisasi-anggaran persen',
  ],
  [
    'a percentage under money is absorption',
    [
      ['Program', 'Belanja', 'Belanja', 'Belanja'],
      ['', 'Pagu', 'Realisasi', '%'],
    ],
    'pagu realisasi-anggaran serapan',
  ],
  [
    'a budget in percent is absorption',
    [['Program', 'Pagu (Rp)', 'Realisasi (Rp)', 'Anggaran (%)']],
    'pagu realisasi-anggaran serapan',
  ],
])('%s', (_, kepala, peran) => {
  const { kolom, temuan } = periksaTabel([{ baris: [...kepala, ['A', ...UANG], ['B', ...UANG_LAIN]] }]);
  expect(kolom.slice(1).map((k) => k.peran)).toEqual(peran.split(' '));
  expect(kolom.at(-1)?.aturan).toBe('anggaran.serapan');
  expect(temuan).toEqual([]);
});

const peran = (...baris: string[][]) => periksaTabel([{ baris }]).kolom.map((k) => k.peran);

it('years under a budget that hold small figures are targets', () => {
  expect(peran(['Indikator', 'Pagu', 'Pagu'], ['', '2021', '2022'], ['A', '20', '15'], ['B', '10', '9'])).toEqual([
    'uraian',
    'target',
    'target',
  ]);
});
it('quarters without a column of the year are not understood', () => {
  const kepala = ['Indikator', 'TW I', 'TW II', 'TW III', 'TW IV'];
  expect(peran(kepala, ['A', '1', '2', '3', '4'])).toEqual(['uraian', null, null, null, null]);
});
it('cells beyond the heading are listed as not understood', () => {
  expect(peran(['Indikator', 'Target'], ['A', '1', '2', '3'], ['B', '1', '2', '4'])).toEqual([
    'uraian',
    'target',
    null,
    null,
  ]);
});
it('a text column is named by the group above it where its own heading says nothing', () => {
  expect(
    peran(['Indikator', 'Indikator', 'Target'], ['Xyz', 'Abc', ''], ['satu', 'dua', '3'], ['tiga', 'empat', '4']),
  ).toEqual(['uraian', 'uraian', 'target']);
});
