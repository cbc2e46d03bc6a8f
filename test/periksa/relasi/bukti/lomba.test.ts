import { describe, expect, it } from 'vitest';
import { daftarBentuk } from '../../../../src/periksa/relasi/bukti/bentuk.js';
import type { Aturan } from '../../../../src/periksa/relasi/bukti/cari-pasangan.js';
import type { Lapangan } from '../../../../src/periksa/relasi/bukti/lapangan.js';
import { lombakan } from '../../../../src/periksa/relasi/bukti/lomba.js';

/** Columns without a quarter; the first two are those that the rules differ in. */
const lapangan = (baris: readonly (readonly (number | undefined)[])[]): Lapangan =>
  ({
    kolom: [0, 1, 2, 3].map(() => ({ triwulan: null, persen: false, peran: null, kumulatif: false })),
    petak: baris.map((b) => b.map((nilai) => (nilai === undefined ? undefined : { nilai }))),
  }) as never;
const SEPULUH = Array.from({ length: 10 }, (_, i) => i);
const aturan = (masuk: readonly number[], tepat: readonly number[]): Aturan => ({
  hasil: 3,
  masuk,
  bentuk: daftarBentuk[0] ?? null,
  baris: SEPULUH,
  tepat: new Set(tepat),
  longgar: new Set(),
  bersih: 0,
  denda: 0,
});
/** The rule of the first column holds in nine rows of ten, that of the second in all. */
const LAMA = aturan([2, 0], SEPULUH.slice(0, 9));
const BARU = aturan([2, 1], SEPULUH);
const tinggal = (baris: readonly (readonly (number | undefined)[])[]) =>
  lombakan(lapangan(baris), [LAMA, BARU]).map((a) => a.masuk);

// By hand, seven tenths of the rows in which both columns print a figure: 7 of 10, 4 of 5 (0,8) and 3 of 5 (0,6).
describe('a rule that holds in one row more, over another column', () => {
  const sama = (banyak: number, dari: number) =>
    SEPULUH.map((i) => [i < dari ? 100 + i : undefined, i < banyak ? 100 + i : 200 + i]);

  it.each([
    [9, 10],
    [7, 10],
    [4, 5],
  ])(
    'stays beside the other where both columns print the same in %i rows of %i: that row may be an error',
    (n, dari) => {
      expect(tinggal(sama(n, dari))).toEqual([
        [2, 0],
        [2, 1],
      ]);
    },
  );

  it.each([
    [6, 10],
    [0, 10],
    [3, 5],
  ])('takes its place where they do in %i of %i', (n, dari) => {
    expect(tinggal(sama(n, dari))).toEqual([[2, 1]]);
  });

  it('stays beside one that differs in both columns', () => {
    const dua = lombakan(lapangan(sama(0, 10)), [LAMA, aturan([1, 2], SEPULUH)]);
    expect(dua.map((a) => a.masuk)).toEqual([
      [2, 0],
      [1, 2],
    ]);
  });
});
