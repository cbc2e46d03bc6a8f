import { expect, it } from 'vitest';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { rataRataHitung } from '../../../src/rumus/gabungan/rata-rata.js';
import { taksirRumus } from '../../../src/rumus/pembaca/taksir.js';
import { tambah } from '../../../src/rumus/pohon.js';
import { konsolidasiTertinggi } from '../../../src/rumus/waktu/konsolidasi-tertinggi.js';
import { pertumbuhan } from '../../../src/rumus/waktu/pertumbuhan.js';

// Hand: 150 ÷ 200 = 75 %; (250 − 200) ÷ 200 = 25 %; (−50 + 100) ÷ |−100| = 50 %; the highest of 3, 9, 4, 1 is 9.
it('a formula over plain numbers gives its value', () => {
  expect(taksirRumus(serapan, ['P', 'A'])?.([200, 150])).toBe(75);
  expect(taksirRumus(pertumbuhan, ['ini', 'lalu'])?.([250, 200])).toBe(25);
  expect(taksirRumus(pertumbuhan, ['ini', 'lalu'])?.([-50, -100])).toBe(50);
  const lambang = Object.keys(konsolidasiTertinggi.masukan);
  expect(taksirRumus(konsolidasiTertinggi, lambang)?.([3, 9, 4, 1])).toBe(9);
});
it('one of lists has none, nor one whose inputs are not named', () => {
  expect(taksirRumus(rataRataHitung, ['x'])).toBeNull();
  expect(taksirRumus(serapan, ['P'])).toBeNull();
  expect(taksirRumus(serapan, ['A'])).toBeNull();
  expect(taksirRumus(konsolidasiTertinggi, [])).toBeNull();
});
it('a symbol that the formula has not is passed over, a sum adds, and the least is the least', () => {
  expect(taksirRumus(serapan, ['P', 'A', 'tiada'])?.([200, 150, 7])).toBe(75);
  const { P, A } = serapan.masukan;
  expect(taksirRumus({ ...serapan, isi: tambah(P, A) }, ['P', 'A'])?.([200, 150])).toBe(350);
  expect(taksirRumus({ ...serapan, isi: { jenis: 'min', butir: [P, A] } }, ['P', 'A'])?.([200, 150])).toBe(150);
});
