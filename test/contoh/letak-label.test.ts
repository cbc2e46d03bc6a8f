import { describe, expect, it } from 'vitest';
import { letakLabel } from '../../examples/dasbor/src/bagan/letak-label.js';

const UKURAN = { huruf: 10, jari: 5, bidang: { kiri: 0, kanan: 200, atas: 0, bawah: 100 } };
const letak = (...titik: readonly (readonly [x: number, y: number, nama: string | null])[]) =>
  letakLabel(
    titik.map(([x, y, nama]) => ({ x, y, nama })),
    UKURAN,
  );

describe('names beside the points of a drawing', () => {
  it('stand to the right where nothing is', () => expect(letak([50, 50, 'Dinas A'])).toEqual(['right']));

  it('leave the side where another point is', () => {
    expect(letak([100, 50, 'Dinas A'], [125, 52, null])).toEqual(['left', null]);
    expect(letak([100, 50, 'Dinas A'], [125, 52, null], [75, 48, null])).toEqual(['top', null, null]);
    expect(letak([100, 50, 'Dinas A'], [125, 52, null], [75, 48, null], [100, 34, null])[0]).toBe('bottom');
  });

  it('are left out where every side is taken', () => {
    const sekitar = [125, 75].map((x) => [x, 50, null] as const);
    expect(letak([100, 50, 'Dinas A'], ...sekitar, [100, 34, null], [100, 66, null])[0]).toBeNull();
  });

  it('do not leave the drawing', () => {
    expect(letak([190, 50, 'Dinas A'])).toEqual(['left']);
    expect(letak([100, 50, 'Nama yang jauh lebih panjang daripada gambarnya'])).toEqual([null]);
  });

  it('do not cover each other', () => {
    expect(letak([100, 50, 'Dinas A'], [100, 61, 'Dinas B'])).toEqual(['right', 'left']);
  });
});
