import { describe, expect, it } from 'vitest';
import { biayaPerKeluaran, efisiensiBiayaSatuan } from '../../../src/rumus/efisiensi/biaya-satuan.js';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);
type Daftar = (number | null)[];
const bulat = (P: Daftar, T: Daftar, A: Daftar, V: Daftar) => nilai(evaluasi(efisiensiBiayaSatuan, { P, T, A, V }));

describe('efisiensi.biaya-satuan', () => {
  it.each<[Daftar, Daftar, Daftar, Daftar, string, string]>([
    [[100], [10], [100], [10], '0.00', 'as budgeted'],
    [[100], [10], [81], [9], '10.00', 'hand: 9 each instead of 10'],
    [[100], [10], [50], [5], '0.00', 'half the money for half the output is not efficient'],
    [[100], [10], [100], [5], '-100.00', 'hand: 20 each instead of 10'],
    [[100, 200], [10, 4], [81, 250], [9, 4], '-7.50', 'hand: mean of 10 and −25'],
  ])('P %s, T %s, A %s, V %s is %s (%s)', (P, T, A, V, harapan) => {
    expect(bulat(P, T, A, V)).toBe(harapan);
  });
  it('gives a reason for what is missing or cannot divide', () => {
    expect(bulat([null], [1], [1], [1])).toBe('pagu-kosong');
    expect(bulat([1], [null], [1], [1])).toBe('volume-kosong');
    expect(bulat([1], [1], [null], [1])).toBe('realisasi-kosong');
    expect(bulat([1], [1], [1], [null])).toBe('volume-kosong');
    expect(bulat([0], [1], [1], [1])).toBe('pagu-nol');
    expect(bulat([-1], [1], [1], [1])).toBe('pagu-negatif');
    expect(bulat([1], [0], [1], [1])).toBe('volume-tidak-positif');
    expect(bulat([1], [1], [1], [0])).toBe('volume-tidak-positif');
  });
});

describe('efisiensi.biaya-per-keluaran', () => {
  it('divides an amount by a volume, and has reasons', () => {
    expect(nilai(evaluasi(biayaPerKeluaran, { a: 81000000, v: 9 }))).toBe('9000000.00'); // hand
    expect(nilai(evaluasi(biayaPerKeluaran, { a: null, v: 9 }))).toBe('masukan-kosong');
    expect(nilai(evaluasi(biayaPerKeluaran, { a: 1, v: null }))).toBe('volume-kosong');
    expect(nilai(evaluasi(biayaPerKeluaran, { a: 1, v: 0 }))).toBe('volume-tidak-positif');
  });
});
