import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const baris = [
  ['Program', 'Pagu', 'Realisasi Anggaran', '%'],
  ['A', '2.000.000', '1.500.000', '75'],
];

it('a mean that no table prints is not judged', () => {
  const narasi = [{ teks: 'Rata-rata serapan anggaran mencapai 80%.' }];
  expect(periksaTabel({ tabel: [{ baris }], narasi }).temuan).toEqual([]);
});
