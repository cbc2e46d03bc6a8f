import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const KEPALA = ['Uraian', 'Pagu', 'Realisasi', '%'];

// 700 rows that all call themselves totals: none is the sum of others, and no right row may be accused.
it('hundreds of totals are looked at in time that grows with them, and a right row stays right', () => {
  const baris = Array.from({ length: 700 }, () => ['Jumlah', '1', '1', '100']);
  expect(periksaTabel([{ baris: [KEPALA, ...baris] }]).temuan).toEqual([]);
});

// Groups of one row with their total: 700 times 10, 10; and the sum of all groups, 7.000, which the running sum meets.
it('a grand total below hundreds of subtotals is still found', () => {
  const kelompok = Array.from({ length: 700 }, (_, i) => [
    [`Kegiatan ${i}`, '10', '5', '50'],
    ['Jumlah', '10', '5', '50'],
  ]).flat();
  const tabel = (total: string) => [{ baris: [KEPALA, ...kelompok, ['Jumlah Total', total, '3.500', '50']] }];
  expect(periksaTabel(tabel('7.000')).temuan.filter((t) => t.tingkat === 'galat')).toEqual([]);
});
