import { describe, expect, it } from 'vitest';
import { skorSisaAnggaran } from '../../../src/rumus/efisiensi/skor-sisa.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';

const skor = (C: number | string | null, L: number | null, m: number | null) => {
  const h = evaluasi(skorSisaAnggaran, { C, L, m });
  return h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan;
};

describe('efisiensi.skor-sisa', () => {
  it('gives leftover money no points while the target is not met (domain 4.4, Majalengka)', () => {
    expect(skor('99.99', 1000, 0)).toBe('0.00');
    expect(skor('99.99', 1000, 1)).toBe('0.00');
    expect(skor('99.99', 0, 0)).toBe('0.00');
  });
  it('gives 0,5 without leftover, 1 with it, 2 where it went into additional output', () => {
    expect([skor(100, 0, 0), skor(100, 1, 0), skor(100, 1, 1)]).toEqual(['0.50', '1.00', '2.00']);
    expect(skor(100, 0, 1)).toBe('0.50');
  });
  it('says what is missing', () => {
    expect([skor(null, 1, 1), skor(100, null, 1), skor(100, 1, null)]).toEqual([
      'capaian-kosong',
      'masukan-kosong',
      'masukan-kosong',
    ]);
  });
});
