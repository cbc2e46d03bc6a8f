import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const PAGU = ['Program', 'Pagu', 'Realisasi Anggaran', '%'];
const baris = [PAGU, ['A', '200.000.000', '150.000.000', '75,00'], ['B', '400.000.000', '100.000.000', '25,00']];
const sebab = (teks: string) =>
  periksaTabel({ tabel: [{ nama: 'T', baris }], narasi: [{ teks }] })
    .temuan.filter((t) => t.kode === 'P107')
    .map((t) => [t.tercetak, t.semestinya, ...t.penjelasan.map((p) => p.sebab)]);

// Hand: 157,5 of 210 million is 75 %, what is left of it 25 %.
it('a percentage of the text that nothing explains and no table prints is of another year or draft', () => {
  expect(sebab('Pagu sebesar Rp 210.000.000, realisasi sebesar Rp 157.500.000 atau 83,19 %.')).toEqual([
    ['83,19', '75,00', 'naskah-lama'],
  ]);
});
it('carries its error to what the sentence computes from it', () => {
  const kalimat =
    'Pagu sebesar Rp 210.000.000, realisasi sebesar Rp 157.500.000 atau 83,19 % dengan efisiensi 16,81 %.';
  expect(sebab(kalimat)).toEqual([['83,19', '75,00', 'naskah-lama']]);
  // 100 − 83,19 = 16,81 is right of what is printed: told of under the slip.
  const [temuan] = periksaTabel({ tabel: [{ nama: 'T', baris }], narasi: [{ teks: kalimat }] }).temuan;
  expect(temuan?.ikut).toHaveLength(1);
});
