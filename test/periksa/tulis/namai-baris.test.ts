import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

it('a finding names its row as the table does', () => {
  const baris = [
    ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
    ['Program A', '200', '150', '75,00'],
    ['Program B', '400', '100', '52,00'],
    ['Program C', '500', '400', '80,00'],
  ];
  const [t] = periksaTabel([{ baris, asal: { baris: 11, kolom: 3 } }]).temuan;
  expect([t?.lokasi.sel, t?.uraian]).toEqual(['F13', 'Program B']);
});
