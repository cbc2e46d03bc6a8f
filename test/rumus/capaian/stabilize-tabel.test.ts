import { describe, expect, it } from 'vitest';
import { capaianStabilizeTabel, stabilizeTabel } from '../../../src/rumus/capaian/stabilize-tabel.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';

describe('stabilizeTabel', () => {
  it('is the formula of the example table with another one in its place', () => {
    const { isi, ...lain } = stabilizeTabel([
      [0, 0],
      [80, 100],
    ]);
    const { isi: contoh, ...harapan } = capaianStabilizeTabel;
    expect(lain).toEqual(harapan);
    expect(isi).not.toEqual(contoh);
  });

  it.each([
    // By hand: Ca = 40, halfway to 80; Ca = 96 lies beyond the last point, whose value holds.
    [40, '50,00'],
    [96, '100,00'],
  ])('reads R = %d of T = 100 off its straight lines', (R, teks) => {
    const rumus = stabilizeTabel([
      [0, 0],
      [80, 100],
    ]);
    expect(evaluasi(rumus, { T: 100, R })).toMatchObject({ teks });
  });
});
