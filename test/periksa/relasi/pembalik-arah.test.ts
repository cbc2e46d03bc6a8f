import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

// U+202E shows what follows from right to left: "18" is seen as 81, so it is neither.
it('never takes a figure that is shown turned round for the one that is typed', () => {
  const baris = (capaian: string) => [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['Persentase jalan mantap', '100', '18', capaian],
    ['Persentase jembatan baik', '50', '45', '90,00'],
    ['Persentase irigasi baik', '40', '30', '75,00'],
  ];
  const hasil = (capaian: string) => periksaTabel({ tabel: [{ nama: 'Tabel 1', baris: baris(capaian) }] });
  expect(hasil('18,00').temuan).toEqual([]);
  const { temuan, cakupan } = hasil('\u202e18,00');
  expect(temuan.length > 0 || cakupan.terikat < cakupan.angka).toBe(true);
});
