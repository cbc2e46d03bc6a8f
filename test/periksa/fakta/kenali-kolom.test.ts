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
it('cells beyond the heading are not understood either where T and R are written out, nor where they are years', () => {
  expect(peran(['Indikator', 'T', 'R'], ['A', '10', '9', '3'], ['B', '20', '18', '4'])).toEqual([
    'uraian',
    'target',
    'realisasi',
    null,
  ]);
  expect(peran(['', 'T', 'R'], ['A', '10', '9'], ['B', '20', '18']).slice(1)).toEqual(['target', 'realisasi']);
  expect(peran(['Indikator', 'T', 'R', ''], ['A', '10', '9', '3'], ['B', '20', '18', '4']).slice(1, 3)).toEqual([
    'target',
    'realisasi',
  ]);
  expect(peran(['Indikator', 'Target'], ['A', '10', '2021'], ['B', '20', '2022'])).toEqual(['uraian', 'target', null]);
});
it('a target without a year says of no year that it holds the results', () => {
  const kepala = ['Indikator', '2021', '2022', 'Target', 'Capaian (%)'];
  expect(peran(kepala, ['A', '71,5', '72', '80', '90'], ['B', '70', '71', '71', '100'])).toEqual([
    'uraian',
    'nilai',
    'nilai',
    'target',
    'capaian',
  ]);
});
it('a target without a year is not the one at the end of the plan', () => {
  const kepala = ['Indikator', 'Target', 'Realisasi 2022', 'Kemajuan (%)'];
  expect(peran(kepala, ['A', '80', '72', '90'], ['B', '50', '40', '80'])).toEqual([
    'uraian',
    'target',
    'realisasi',
    'kemajuan',
  ]);
});
// LPPD of Semarang 2019 (GitHub BoykeAP/Big-Data) prints what was reached in two years, in the unit of the row, without any target.
it('achievements of years without a target and without percent are values', () => {
  const kepala = ['Indikator', 'Satuan', 'Capaian 2018', 'Capaian 2019'];
  expect(
    peran(kepala, ['Angka kemiskinan', 'Persen', '7,29', '7,04'], ['Harapan hidup', 'Tahun', '75,6', '75,7']),
  ).toEqual(['uraian', 'satuan', 'nilai', 'nilai']);
  const persen = ['Indikator', 'Capaian 2018 (%)', 'Capaian 2019 (%)'];
  expect(peran(persen, ['A', '90', '95'], ['B', '80', '85'])).toEqual(['uraian', 'capaian', 'capaian']);
});
it.each([
  [
    'Realisasi',
    ['Program', 'Belanja', 'Belanja', 'Belanja'],
    ['', 'Pagu', 'Realisasi (Rp)', 'Realisasi (%)'],
    'serapan',
  ],
  ['Sisa', ['Program', 'Pagu', 'Sisa', 'Sisa'], ['', '', 'Rp', '%'], 'persen'],
  ['Sisa Anggaran', ['Program', 'Pagu', 'Sisa Anggaran', 'Sisa Anggaran'], ['', '', 'Rp', '%'], 'persen'],
  ['Sisa in one line', ['Program', 'Pagu', 'Sisa', 'Sisa Anggaran (%)'], ['', '(Rp)', '(Rp)', ''], 'persen'],
  ['Fisik', ['Program', 'Pagu', 'Realisasi', 'Realisasi'], ['', '', 'Keuangan (Rp)', 'Fisik (%)'], 'nilai'],
])('a percentage of %s', (_, atas, bawah, harap) => {
  expect(peran(atas, bawah, ['A', ...UANG], ['B', ...UANG_LAIN]).at(-1)).toBe(harap);
});
it('a text column is named by the group above it where its own heading says nothing', () => {
  expect(
    peran(['Indikator', 'Indikator', 'Target'], ['Xyz', 'Abc', ''], ['satu', 'dua', '3'], ['tiga', 'empat', '4']),
  ).toEqual(['uraian', 'uraian', 'target']);
});

// `1.` under No numbers the rows; under the heading of their names, or under none, it is their code.
it.each([
  ['No', 'nomor'],
  ['No.', 'nomor'],
  ['Uraian', 'kode'],
  ['', 'kode'],
])('rows numbered with a full stop below "%s" are a %s', (judul, hasil) => {
  const baris = ['1.', '2.', '3.'].map((n, i) => [n, `Kegiatan ${i}`, ...UANG]);
  expect(peran([judul, 'Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', '%'], ...baris)[0]).toBe(hasil);
});
