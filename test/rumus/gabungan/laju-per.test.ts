import { expect, it } from 'vitest';
import { lajuPer } from '../../../src/rumus/gabungan/laju-per.js';
import { nisbah } from '../../../src/rumus/gabungan/nisbah.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';

// 45 ÷ 5.000 × 1.000 = 9; 92 ÷ 185.000 × 100.000 = 49,729…
it('is what is printed over what is printed, for each so many', () => {
  expect(evaluasi(lajuPer(1000), { X: 45, Y: 5000 })).toMatchObject({ status: 'terukur', teks: '9,00' });
  expect(evaluasi(lajuPer(100_000), { X: 92, Y: 185_000 })).toMatchObject({ status: 'terukur', teks: '49,73' });
  expect(evaluasi(lajuPer(1000), { X: 45, Y: 0 })).toMatchObject({ alasan: nisbah.takTerukurBila[2]?.alasan });
});
