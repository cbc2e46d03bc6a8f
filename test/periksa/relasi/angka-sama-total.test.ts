import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// Found by the benchmark (seed 2040): the last of several totals closes its group and is not the total of the table.
const program = {
  nama: 'Tabel 1',
  baris: [
    ['No', 'Program', 'Pagu', 'Realisasi (Rp)', '%'],
    ['1', 'Program Umum', '108.022', '70.797', '65,54'],
    ['2', 'Program Kurikulum', '91.330.437', '91.330.437', '100'],
    ['', 'TOTAL', '91.438.459', '91.401.234', '99,96'],
  ],
};
const perSasaran = (...akhir: string[][]) => ({
  nama: 'Tabel 2',
  baris: [
    ['No', 'Sasaran', 'Program', 'Anggaran', 'Realisasi Keuangan', '%'],
    ['1', 'Sasaran satu', 'Program Umum', '108.022', '70.797', '65,54'],
    ['', '', 'TOTAL', '108.022', '70.797', '65,54'],
    ['2', 'Sasaran dua', 'Program Kurikulum', '91.330.437', '91.330.437', '100'],
    ['', '', 'Total', '91.330.437', '91.330.437', '100'],
    ...akhir,
  ],
});
const temuan = (...akhir: string[][]) => periksaTabel([program, perSasaran(...akhir)]).temuan.map((t) => t.lokasi.sel);

it('totals of groups are not compared with the total of another table', () => expect(temuan()).toEqual([]));
it('a total after the last group is', () => {
  expect(temuan(['', '', 'JUMLAH', '91.438.459', '91.401.234', '99,96'])).toEqual([]);
  expect(temuan(['', '', 'JUMLAH', '91.438.459', '91.401.243', '99,96'])).toContain('E6');
});
