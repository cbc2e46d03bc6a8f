import { describe, expect, it } from 'vitest';
import { bulatkanCetak } from '../../src/angka/bulatkan-cetak.js';
import { desimal } from '../../src/angka/desimal.js';

describe('bulatkanCetak', () => {
  // Hand: 156.788.120.088 to ten million is 156.790.000.000, to a hundred 156.788.120.100.
  it.each([
    ['156788120088', -7, '156790000000'],
    ['156788120088', -2, '156788120100'],
    ['-156788120088', -7, '-156790000000'],
    ['4999999', -7, '0'],
    ['90.095', 2, '90.1'],
    ['1.5', 0, '2'],
    ['1.5', 25, '1.5'],
  ])('%s to %i places', (nilai, tempat, harapan) => {
    expect(bulatkanCetak(desimal(nilai), tempat).toFixed()).toBe(harapan);
  });
});
