import { describe, expect, it } from 'vitest';
import { type LetakHuruf, rangkaiHuruf } from '../../src/tabel/huruf-naik.js';

const rangkai = (...potong: [string, LetakHuruf?][]) =>
  rangkaiHuruf(potong.map(([teks, letak = 'rata']) => ({ teks, letak })));

describe('rangkaiHuruf', () => {
  it.each([
    // Marks of notes are no digits of the figure before them.
    ['20,00¹', [['20,00'], ['1', 'naik']]],
    ['300²³', [['300'], ['23', 'naik']]],
    ['20,00¹)', [['20,00'], ['1)', 'naik']]],
    ['20,00*)', [['20,00'], ['*)', 'naik']]],
    ['20,00ᵃ⁾', [['20,00'], ['a)', 'naik']]],
    ['20,00 ᵇ', [['20,00'], [' b', 'naik']]],
    ['10⁻³', [['10'], ['-3', 'naik']]],
    ['CO₂', [['CO'], ['2', 'turun']]],
    ['m² lahan', [['m'], ['2', 'naik'], [' lahan']]],
    // A word and what is raised altogether stand as they are.
    ['Karya cetakan', [['Karya'], [' cetakan', 'naik']]],
    ['20,00', [['20,00', 'naik']]],
    ['20,00', [[' '], ['20,00', 'turun']].reverse()],
    ['', []],
  ] as [string, [string, LetakHuruf?][]][])('gives %s', (teks, potong) => {
    expect(rangkai(...potong).trim()).toBe(teks);
  });
});
