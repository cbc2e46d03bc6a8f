import { expect, it } from 'vitest';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { penurunan } from '../../../src/rumus/waktu/penurunan.js';

// (500 − 480) ÷ 500 = 4 %; (−500 + 520) ÷ 500 = 4 %.
it('is a fall without its sign', () => {
  expect(evaluasi(penurunan(), { ini: 480, lalu: 500 })).toMatchObject({ status: 'terukur', teks: '4,00' });
  expect(evaluasi(penurunan(), { ini: -520, lalu: -500 })).toMatchObject({ status: 'terukur', teks: '4,00' });
  expect(evaluasi(penurunan(), { ini: 480, lalu: 0 })).toMatchObject({ alasan: 'nilai-lalu-nol' });
});
