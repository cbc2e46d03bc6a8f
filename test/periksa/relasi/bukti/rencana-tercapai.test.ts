import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

/** Four parts of each row; hand: 2 + 3 + 1 + 6 = 12, 3 + 1 + 2 + 2 = 8, …; only the third, 1 + 2 + 4 + 4 = 11, falls short of its 12. */
const BAGIAN: readonly (readonly [rencana: number, bagian: readonly number[]])[] = [
  [12, [2, 3, 1, 6]],
  [8, [3, 1, 2, 2]],
  [12, [1, 2, 4, 4]],
  [13, [3, 2, 5, 3]],
  [18, [6, 5, 3, 4]],
  [9, [1, 3, 3, 2]],
  [6, [3, 1, 1, 1]],
  [14, [1, 6, 5, 2]],
];
const setahun = BAGIAN.map(([, b]) => b.reduce((a, n) => a + n, 0));
const temuan = (kepala: string[], isi: (readonly (string | number)[])[]) =>
  periksaTabel([
    { baris: [kepala, ...isi.map((b, i) => [String(i + 1), `Jumlah dokumen ${'ABCDEFGH'[i]}`, ...b.map(String)])] },
  ]).temuan.map((t) => `${t.tingkat} ${t.kode} ${t.lokasi.sel} ${t.semestinya}`);
const TRIWULAN = ['I', 'II', 'III', 'IV'].map((n) => `Triwulan ${n}`);

describe('a plan is not the sum of what came of it, though nearly all of it was reached', () => {
  it.each([
    ['quarters', TRIWULAN.map((n) => `Realisasi ${n}`)],
    ['quarters of no role', TRIWULAN],
    ['regions', ['Utara', 'Tengah', 'Selatan', 'Timur'].map((n) => `Realisasi ${n}`)],
  ])('%s', (_, judul) => {
    const isi = BAGIAN.map(([rencana, b], i) => [rencana, ...b, setahun[i] as number]);
    expect(temuan(['No', 'Indikator', 'Target', ...judul, 'Realisasi'], isi)).toEqual([]);
  });

  it('also where the year is not printed', () => {
    const judul = TRIWULAN.map((n) => `Realisasi ${n}`);
    expect(
      temuan(
        ['No', 'Indikator', 'Target', ...judul],
        BAGIAN.map(([rencana, b]) => [rencana, ...b]),
      ),
    ).toEqual([]);
  });

  it('nor is what came of it the sum of a plan', () => {
    const isi = BAGIAN.map(([rencana, [a = 0, b = 0, c = 0, d = 0]], i) => {
      const hasil = setahun[i] as number;
      return [a, b, c, d + rencana - hasil, rencana, hasil];
    });
    const kepala = ['No', 'Indikator', ...TRIWULAN.map((n) => `Target ${n}`), 'Target', 'Realisasi'];
    expect(temuan(kepala, isi)).toEqual([]);
    // Hand: 3 + 2 + 5 + 3 = 13, printed 31.
    const salah = isi.map((b, i) => (i === 3 ? b.map((n, c) => (c === 4 ? 31 : n)) : b));
    expect(temuan(kepala, salah)[0]).toBe('galat P102 G5 13');
  });
});
