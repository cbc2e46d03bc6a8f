import { describe, expect, it } from 'vitest';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { nilaiJalur } from '../../../src/rumus/waktu/nilai-jalur.js';

const bulat = (B: string | null, T: string | null, k: number, n: number) => {
  const h = evaluasi(nilaiJalur, { B, T, k, n });
  return h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan;
};

describe('waktu.nilai-jalur', () => {
  it.each([
    ['68.85', '85', 0, 5, '68.85', 'year 0 is the baseline'],
    ['68.85', '85', 5, 5, '85.00', 'the last year is the end target'],
    ['68.85', '85', 1, 5, '72.08', 'hand: 68,85 + 16,15 / 5'],
    ['20', '5', 2, 5, '14.00', 'hand, lower is better: 20 − 15 × 2 / 5'],
  ])('from %s to %s, year %s of %s is %s (%s)', (B, T, k, n, harapan) => {
    expect(bulat(B, T, k, n)).toBe(harapan);
  });
  it('says what is missing', () => {
    expect(bulat(null, '85', 1, 5)).toBe('kondisi-awal-kosong');
    expect(bulat('68.85', null, 1, 5)).toBe('target-akhir-kosong');
    expect(bulat('68.85', '85', 1, 0)).toBe('banyak-tahun-tak-sah');
  });
});
