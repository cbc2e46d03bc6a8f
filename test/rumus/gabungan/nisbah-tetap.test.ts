import { expect, it } from 'vitest';
import { nisbah } from '../../../src/rumus/gabungan/nisbah.js';
import { nisbahTetap } from '../../../src/rumus/gabungan/nisbah-tetap.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';

it('is what is printed over a number that is known, 3 ÷ 4, and asks for nothing else', () => {
  const rumus = nisbahTetap(4);
  expect(evaluasi(rumus, { X: 3 })).toMatchObject({ status: 'terukur', teks: '0,75' });
  expect(evaluasi(rumus, { X: null })).toMatchObject({ alasan: nisbah.takTerukurBila[0]?.alasan });
  expect(Object.keys(rumus.masukan)).toEqual(['X']);
  expect(rumus.takTerukurBila).toEqual(nisbah.takTerukurBila.slice(0, 1));
  expect([rumus.id, rumus.arah]).toEqual([nisbah.id, { X: 'naik' }]);
});
