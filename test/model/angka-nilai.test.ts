import { describe, expect, it } from 'vitest';
import { angkaTunggal, nilaiHitung } from '../../src/model/angka-nilai.js';

/** A scale of a report's own: worse is 1, better is 2. */
const ordinal = { Kurang: 1, Baik: 2 } as const;
const teks = (x: ReturnType<typeof nilaiHitung>) =>
  x.angka === null || typeof x.angka !== 'object' ? x : { ...x, angka: JSON.parse(JSON.stringify(x.angka)) };

describe('a value of the model as formulas take it', () => {
  it.each([
    [undefined, { angka: null }],
    [null, { angka: null }],
    [0, { angka: 0 }],
    ['82.5', { angka: '82.5' }],
    [{ bawah: '80', atas: '90' }, { angka: { bawah: '80', atas: '90' } }],
    // A score with its letter is the score.
    [{ nilai: '65', huruf: 'B' }, { angka: '65' }],
    [{ label: ' baik ' }, { angka: '2' }],
    [{ label: 'Istimewa' }, { angka: null, alasan: 'label-tak-dikenal' }],
  ])('%j is %j', (nilai, harapan) => {
    expect(teks(nilaiHitung(nilai as never, ordinal as never))).toEqual(harapan);
  });

  it('a label without a scale has no number', () => {
    expect(nilaiHitung({ label: 'Baik' } as never, undefined)).toEqual({ angka: null, alasan: 'nilai-kualitatif' });
  });

  it.each([
    [{ bawah: '80', atas: '90' }, null],
    [{ nilai: '65', huruf: 'B' }, '65'],
    [{ label: 'Kurang' }, '1'],
    [{ label: 'Istimewa' }, null],
    [null, null],
    [7, '7'],
  ])('%j as one number is %s', (nilai, harapan) => {
    expect(angkaTunggal(nilai as never, ordinal as never)?.toString() ?? null).toBe(harapan);
  });
});
