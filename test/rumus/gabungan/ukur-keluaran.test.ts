import { describe, expect, it } from 'vitest';
import { capaianKeluaran, capaianKeluaranBervolume } from '../../../src/rumus/gabungan/ukur-keluaran.js';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);
type Daftar = (number | null)[];
const keluaran = (T: Daftar, R: Daftar) => nilai(evaluasi(capaianKeluaran, { T, R }));

describe('gabungan.ukur-keluaran', () => {
  it.each<[Daftar, Daftar, string, string]>([
    [[5, 10], [5, 9], '94.87', 'GEO-01'],
    [[3, 6, 5], [2, 4, 5], '76.31', 'GEO-02'],
    [[4], [4], '100.00', 'the annex, output 2a'],
    [[4, 1], [1, 4], '100.00', 'hand: √(25 × 400)'],
    [[5, 5], [5, 0], '0.00', 'a single zero'],
  ])('T %s, R %s is %s (%s)', (T, R, harapan) => {
    expect(keluaran(T, R)).toBe(harapan);
  });
  it('gives a reason for what is missing or cannot divide', () => {
    expect(keluaran([], [])).toBe('target-kosong');
    expect(keluaran([1], [null])).toBe('realisasi-kosong');
    expect(keluaran([0], [1])).toBe('target-nol');
    expect(keluaran([-1], [1])).toBe('target-negatif');
    expect(keluaran([1], [-1])).toBe('nilai-tidak-positif');
  });
});

describe('gabungan.ukur-keluaran-bervolume', () => {
  const bervolume = (VT: number | null, VR: number | null) =>
    nilai(evaluasi(capaianKeluaranBervolume, { VT, VR, T: [5, 10], R: [5, 9] }));
  it('multiplies by the volume', () => {
    expect(bervolume(10, 12)).toBe('113.84'); // hand: 1,2 × 94,868330
    expect(bervolume(10, 0)).toBe('0.00');
  });
  it('gives a reason for a volume that is missing or cannot divide', () => {
    expect([bervolume(null, 1), bervolume(1, null), bervolume(0, 1)]).toEqual([
      'volume-kosong',
      'volume-kosong',
      'volume-tidak-positif',
    ]);
  });
});
