import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const KEPALA = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris: [KEPALA, ...baris] }]).temuan.map((t) => [t.lokasi.sel, t.semestinya, t.penjelasan[0]?.sebab]);

describe('rows whose figures stand in each other’s place', () => {
  // Hand: 82 / 80 = 102,50; 45 / 50 = 90; 30 / 40 = 75; 50 / 80 = 62,50; 9 / 10 = 90.
  it('are found pair by pair', () => {
    expect(
      temuan(
        ['A', '80', '82', '90,00'],
        ['B', '50', '45', '102,50'],
        ['C', '40', '30', '62,50'],
        ['D', '80', '50', '75,00'],
        ['E', '10', '9', '90,00'],
      ),
    ).toEqual([
      ['D2', '102,50', 'baris-tertukar'],
      ['D3', '90,00', 'baris-tertukar'],
      ['D4', '75,00', 'baris-tertukar'],
      ['D5', '62,50', 'baris-tertukar'],
    ]);
  });
  // Hand: with the targets exchanged 50 / 50 and 80 / 80 are both 100; the equal results say nothing.
  it('may be the targets, where the results are equal', () => {
    expect(
      temuan(['A', '80', '50', '100'], ['B', '50', '80', '100'], ['C', '80', '82', '102,50'], ['D', '40', '30', '75']),
    ).toEqual([
      ['B2', '50', 'baris-tertukar'],
      ['B3', '80', 'baris-tertukar'],
    ]);
  });
});
