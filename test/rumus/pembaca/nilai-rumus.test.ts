import { expect, it } from 'vitest';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { rataRataHitung } from '../../../src/rumus/gabungan/rata-rata.js';
import { nilaiRumus } from '../../../src/rumus/pembaca/nilai-rumus.js';

it('gives the value at working precision, and null where evaluasi has no value', () => {
  // Hand: 150 / 200 and 1 / 3, to 60 digits.
  expect(nilaiRumus(serapan, { P: 200, A: 150 })?.toString()).toBe('75');
  expect(nilaiRumus(serapan, { P: 3, A: 1 })?.toFixed()).toMatch(/^33\.3{50,}/);
  expect(nilaiRumus(serapan, { P: null, A: 1 })).toBeNull();
  expect(nilaiRumus(serapan, { P: 0, A: 1 })).toBeNull();
  expect(nilaiRumus(rataRataHitung, { x: [] })).toBeNull();
});
