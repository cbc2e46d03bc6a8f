import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const KEPALA = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
const temuan = (...baris: string[][]) =>
  periksaTabel([{ baris: [KEPALA, ...baris] }]).temuan.map((t) => [
    t.lokasi.sel,
    t.semestinya,
    t.penjelasan[0]?.sebab,
    ...(t.atau ?? []).map((l) => l.sel),
  ]);

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
  // Hand: with the targets or the results exchanged 50 / 50 and 80 / 80 are both 100; the equal percentages say nothing.
  it('may be in either of two columns, where the third holds equal figures', () => {
    expect(
      temuan(['A', '80', '50', '100'], ['B', '50', '80', '100'], ['C', '80', '82', '102,50'], ['D', '40', '30', '75']),
    ).toEqual([
      ['C2', '80', 'baris-tertukar', 'B2'],
      ['C3', '50', 'baris-tertukar', 'B3'],
    ]);
  });
});
