import { describe, expect, it } from 'vitest';
import { hitungCapaian } from '../../../src/rumus/capaian/hitung-capaian.js';
import { capaianStabilizeTabel, pokokTabel, stabilizeTabel } from '../../../src/rumus/capaian/stabilize-tabel.js';
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

  it('takes 2 to 50 points', () => {
    const titik = (n: number) => Array.from({ length: n }, (_, i) => [i, i] as const);
    for (const n of [2, 50]) expect(() => stabilizeTabel(titik(n))).not.toThrow();
    for (const n of [1, 51]) expect(() => stabilizeTabel(titik(n))).toThrow(`2 sampai 50 titik`);
  });

  // As docs/rumus.md has it of the example table.
  it('says in a trace by which formula, and of which source', () => {
    const opsi = {
      stabilize: {
        tabel: [
          [0, 0],
          [80, 100],
        ],
      },
    } as const;
    const { jejak } = hitungCapaian({ target: 100, realisasi: 40, polarisasi: 'stabilize' }, opsi);
    expect(jejak).toMatchObject({
      rumus: 'capaian.stabilize.tabel',
      nama: 'Capaian stabilize dengan tabel konversi',
      kutipan: [{ acuan: 'kmk-127-2026', tempat: 'hlm. 67–70, interpolasi Cn', kedudukan: 'lewat-pihak-lain' }],
    });
    expect(pokokTabel(opsi.stabilize.tabel).satuan).toBe('persen');
  });
});
