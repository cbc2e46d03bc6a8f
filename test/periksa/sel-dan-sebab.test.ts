import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

const pertama = (...baris: string[][]) => {
  const [t] = periksaTabel([{ baris }]).temuan;
  return [t?.lokasi.sel, t?.semestinya, t?.penjelasan[0]?.sebab];
};
const KINERJA = ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'];
const PAGU = ['Uraian', 'Pagu', 'Realisasi Anggaran', 'Sisa', '%'];

describe('the cell and the cause that are named first', () => {
  // Hand: 42,80 / 64,21 = 66,66; the third decimal is the only one of its table.
  it('are the cell whose decimals are odd, where a separator slipped', () => {
    expect(
      pertama(
        KINERJA,
        ['A', '64,21', '4,280', '66,66'],
        ['B', '80,00', '60,00', '75,00'],
        ['C', '50,00', '45,00', '90,00'],
      ),
    ).toEqual(['C2', '42,800', 'pemisah-tergeser']);
  });
  // Hand: 51.600.234 − 27.699.005 = 23.901.229; 27.699.005 / 51.600.234 = 53,68.
  it('are the malformed figure, with its separators as the cause', () => {
    const [sel, , sebab] = pertama(
      PAGU,
      ['A', '51.00.234', '27.699.005', '23.901.229', '53,68'],
      ['B', '6.000.000', '3.000.000', '3.000.000', '50,00'],
    );
    expect([sel, sebab]).toEqual(['B2', 'angka-rusak']);
  });
  // Hand: 600.000 + 300.000 = 900.000; 900.000 − 500.000 = 400.000.
  it('are the total that is off by the rounding of its parts, not the figures beside it', () => {
    const [sel, , sebab] = pertama(
      PAGU,
      ['A', '600.000', '300.000', '300.000', '50,00'],
      ['B', '300.000', '200.000', '100.000', '66,67'],
      ['Total', '900.001', '500.000', '400.000', '55,56'],
    );
    expect([sel, sebab]).toEqual(['B4', 'pembulatan-bagian']);
  });
  // Hand: 73 / 61 = 119,67; 61 / 73 = 83,56; (119,67 + 50 + 75) / 3 = 81,56.
  it('are the row by another rule, where the mean was made with the rule of the others', () => {
    // Nothing but the mean speaks against the row, and nothing else for the mean: the mean, or the row, is named.
    const [sel] = pertama(
      KINERJA,
      ['A', '61', '73', '83,56'],
      ['B', '80', '40', '50,00'],
      ['C', '40', '30', '75,00'],
      ['Rata-rata', '', '', '81,56'],
    );
    expect(['D2', 'D5']).toContain(sel);
  });
  // Hand: 42 / 71 = 59,15; a target of a later year is the one at the end of the plan.
  it('are found against the target of a later year', () => {
    expect(
      pertama(
        ['Indikator', 'Realisasi 2022', 'Target 2026', 'Tingkat Kemajuan (%)'],
        ['A', '42', '71', '55,15'],
        ['B', '30', '40', '75,00'],
        ['C', '20', '50', '40,00'],
      ),
    ).toEqual(['D2', '59,15', 'digit-salah']);
  });
  // Hand: 143 / 165 = 86,67. One more figure of the column has two decimals, so those of the first are not odd.
  it('are the input where a slip explains it, whatever the decimals of the column', () => {
    expect(
      pertama(
        KINERJA,
        ['A', '615', '143', '86,67'],
        ['B', '601', '487', '8,1'],
        ['C', '73', '73', '100'],
        ['D', '624', '694', '111,22'],
      ),
    ).toEqual(['B2', '165', 'digit-tertukar']);
  });
  // Hand: 91.733.291 − 81.227.347 = 10.505.944; a number that begins with a zero was never meant.
  it('are a digit too many, not two digits of which one would lead with a zero', () => {
    const [sel, , sebab] = pertama(
      PAGU,
      ['A', '91.733.291', '81.227.347', '100.505.944', '88,55'],
      ['B', '6.000.000', '3.000.000', '3.000.000', '50,00'],
    );
    expect([sel, sebab]).toEqual(['D2', 'digit-ganda']);
  });
});
