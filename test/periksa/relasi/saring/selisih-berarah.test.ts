import { expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const galat = (baris: string[][]) =>
  periksaTabel({ tabel: [{ baris }] }).temuan.flatMap((t) => (t.tingkat === 'galat' ? [t.lokasi.sel] : []));

// 1.210 − 1.200 = 10, 1.230 − 1.190 = 40, 20 − (−30) = 50 (millions): over of income, left of spending, better than planned.
const LRA = (selisih: string, belanja = '40.000.000') => [
  ['Uraian', 'Anggaran', 'Realisasi', selisih],
  ['Pendapatan', '1.200.000.000', '1.210.000.000', '10.000.000'],
  ['Belanja', '1.230.000.000', '1.190.000.000', belanja],
  ['Surplus/(Defisit)', '(30.000.000)', '20.000.000', '50.000.000'],
];

it.each(['Lebih/(Kurang)', 'Selisih', 'Sisa Lebih/(Kurang)'])(
  'differences under %s that go both ways are not added up',
  (kepala) => {
    expect(galat(LRA(kepala))).toEqual([]);
  },
);

it('one that no way gives is named', () => {
  expect(galat(LRA('Selisih', '43.000.000'))).toContain('D3');
});

// −10 + 40 = 30: all the same way round they are added up. 100 − 90 = 10, 250 − 230 = 20, together 30.
it('differences that go one way are added up', () => {
  const sisa = (jumlah: string) => [
    ['Uraian', 'Pagu', 'Realisasi', 'Sisa'],
    ['Program A', '100.400.000', '90.150.000', '10.250.000'],
    ['Program B', '250.300.000', '230.100.000', '20.200.000'],
    ['Jumlah', '350.700.000', '320.250.000', jumlah],
  ];
  expect(galat(sisa('30.450.000'))).toEqual([]);
  expect(galat(sisa('30.540.000'))).toEqual(['D4']);
});
