import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const temuan = (...baris: string[][]) => periksaTabel([{ baris }]).temuan.map((t) => [t.lokasi.sel, t.semestinya]);
const KEPALA = ['Program', 'Pagu', 'Realisasi Anggaran'];
const A = ['A', '2.000.000', '1.500.000'];
const B = ['B', '1.000.000', '500.000'];

it('a total above its rows is not of the rows above it', () =>
  expect(temuan(KEPALA, ['JUMLAH', '3.000.000', '2.000.000'], A, B)).toEqual([]));
it('a total that is not filled says nothing', () =>
  expect(temuan(KEPALA, A, B, ['JUMLAH', '3.000.000', ''])).toEqual([]));
// Hand: targets 20 + 30 = 50 and not 25 (their mean), results 10 + 15 = 25, 25 / 25 = 100.
it('a total of targets is taken for a sum only where it is one', () => {
  const kepala = ['Indikator', 'Target', 'Realisasi', 'Capaian'];
  const isi = [
    ['A', '20', '10', '50'],
    ['B', '30', '15', '50'],
  ];
  expect(temuan(kepala, ...isi, ['JUMLAH', '25', '25', '100'])).toEqual([]);
});
