import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const ganti = (t: readonly (readonly string[])[], [b, k]: readonly [number, number], isi: string) =>
  t.map((x, i) => (i === b ? x.map((s, j) => (j === k ? isi : s)) : [...x]));
const temuan = (baris: readonly (readonly string[])[]) =>
  periksaTabel([{ baris }]).temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya]);

// Form E.81 without its quarters. Hand: 10 + 9 = 19, 19 ÷ 50 = 38,00 %, 9 ÷ 10 = 90,00 %; 200 + 150 = 350 juta of 1.000 juta = 35,00 %, 150 of
// 200 = 75,00 %; 24 + 11 = 35, 35 ÷ 60 = 58,33, 11 ÷ 12 = 91,67; 310,5 + 98,7 = 409,2 juta of 620 = 66,00, 98,7 of 105 = 94,00; 6 + 2 = 8 of 10 =
// 80,00, 2 of 2 = 100; 45,25 + 14,4 = 59,65 juta of 74,5625 = 80,00, 14,4 of 16 = 90,00.
const E81 = [
  [
    'Kegiatan',
    'Target Renstra pada Tahun 2026 (akhir periode)',
    '',
    'Realisasi Capaian Kinerja Renstra s.d. Tahun 2021',
    '',
    'Target Kinerja dan Anggaran Renja Tahun 2022',
    '',
    'Realisasi Capaian Kinerja dan Anggaran Renja Tahun 2022',
    '',
    'Tingkat Capaian Renja Tahun 2022 (%)',
    '',
    'Realisasi Kinerja dan Anggaran Renstra s.d. Tahun 2022',
    '',
    'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s.d. Tahun 2022 (%)',
    '',
  ],
  ['', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
  [
    'A',
    '50',
    '1.000.000.000',
    '10',
    '200.000.000',
    '10',
    '200.000.000',
    '9',
    '150.000.000',
    '90,00',
    '75,00',
    '19',
    '350.000.000',
    '38,00',
    '35,00',
  ],
  [
    'B',
    '60',
    '620.000.000',
    '24',
    '310.500.000',
    '12',
    '105.000.000',
    '11',
    '98.700.000',
    '91,67',
    '94,00',
    '35',
    '409.200.000',
    '58,33',
    '66,00',
  ],
  [
    'C',
    '10',
    '74.562.500',
    '6',
    '45.250.000',
    '2',
    '16.000.000',
    '2',
    '14.400.000',
    '100,00',
    '90,00',
    '8',
    '59.650.000',
    '80,00',
    '80,00',
  ],
];

describe('what was reached since the plan began', () => {
  it('is held against the end of the plan, and not against one year', () => {
    expect(temuan(E81)).toEqual([]);
    // Rows by themselves: nothing but the form says how they are made.
    for (const b of E81.slice(2)) expect(temuan([...E81.slice(0, 2), b])).toEqual([]);
  });
  it('is what was reached until the year before, and in the year', () => {
    expect(temuan(ganti(E81, [3, 11], '53'))).toEqual([['galat', 'L4', '35']]);
    expect(temuan(ganti(E81, [3, 12], '490.200.000'))).toEqual([['galat', 'M4', '409.200.000']]);
  });
  it('shows the share that is not its own', () => {
    expect(temuan(ganti(E81, [3, 13], '85,33'))).toEqual([['galat', 'N4', '58,33']]);
    expect(temuan(ganti(E81, [4, 14], '88,00'))).toEqual([['galat', 'O5', '80,00']]);
    expect(temuan(ganti(E81, [4, 10], '9,00'))).toEqual([['galat', 'K5', '90,00']]);
  });
});
