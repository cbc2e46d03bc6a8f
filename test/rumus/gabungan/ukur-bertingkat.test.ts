import { describe, expect, it } from 'vitest';
import { hitungUkurBertingkat, type KeluaranBertingkat } from '../../../src/rumus/gabungan/ukur-bertingkat.js';
import type { Hasil } from '../../../src/rumus/hasil.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);
const keluaran = (...pasangan: [number | null, number | null][]): KeluaranBertingkat => ({
  indikator: pasangan.map(([target, realisasi]) => ({ target, realisasi })),
});
const lampiran = [
  { keluaran: [keluaran([5, 5], [10, 9]), keluaran([3, 2], [6, 4], [5, 5])] },
  { keluaran: [keluaran([4, 4])] },
];

describe('hitungUkurBertingkat', () => {
  it('GEO-01 to GEO-04: the annex of PMK 22/2021, from indicators up to the unit, unrounded between', () => {
    const h = hitungUkurBertingkat(lampiran);
    expect(h.program.map((p) => p.keluaran.map(nilai))).toEqual([['94.87', '76.31'], ['100.00']]);
    expect(h.program.map((p) => nilai(p.capaian))).toEqual(['85.09', '100.00']);
    expect(nilai(h.unit)).toBe('92.24');
    for (const { capaian, keluaran } of h.program) {
      for (const x of [h.unit, capaian, ...keluaran]) expect(x.peringatan).toEqual([]);
    }
  });
  it.each([
    [5, 'program harus berupa daftar'],
    [[{}], 'program[0].keluaran harus berupa daftar'],
    [[{ keluaran: [{}] }], 'program[0].keluaran[0].indikator harus berupa daftar'],
    [[{ keluaran: [{ indikator: [5] }] }], 'program[0].keluaran[0].indikator[0] harus berupa objek'],
    [[{ keluaran: [{ indikator: [], volume: 5 }] }], 'program[0].keluaran[0].volume harus berupa objek'],
  ])('refuses %j, with its place', (program, pesan) => {
    expect(() => hitungUkurBertingkat(program as never)).toThrow(`hitungUkurBertingkat: ${pesan}`);
  });
  it('says that a single zero decided', () => {
    const h = hitungUkurBertingkat([{ keluaran: [keluaran([5, 5], [5, 0]), keluaran([1, 1])] }]);
    expect([nilai(h.unit), nilai(h.program[0]?.capaian as Hasil)]).toEqual(['0.00', '0.00']);
    for (const x of [h.unit, h.program[0]?.capaian, h.program[0]?.keluaran[0]]) {
      expect(x?.peringatan.map((p) => p.kode)).toEqual(['nilai-nol-rata-ukur']);
    }
  });
  it('leaves out what is not measurable and counts it', () => {
    const h = hitungUkurBertingkat([{ keluaran: [keluaran([5, null]), keluaran([4, 1])] }, { keluaran: [] }]);
    expect(h.program.map((p) => [nilai(p.capaian), p.capaian.cakupan])).toEqual([
      ['25.00', { terukur: 1, total: 2 }],
      ['tidak-ada-yang-terukur', { terukur: 0, total: 0 }],
    ]);
    expect([nilai(h.unit), h.unit.cakupan]).toEqual(['25.00', { terukur: 1, total: 2 }]);
  });
  it('multiplies by volume where it is given, and rounds as told', () => {
    const satu = { ...keluaran([5, 5], [10, 9]), volume: { target: 10, realisasi: 12 } };
    const h = hitungUkurBertingkat([{ keluaran: [satu] }], { pembulatan: { desimal: 1, mode: 'potong' } });
    expect([h.unit, h.program[0]?.keluaran[0]]).toMatchObject([{ teks: '113,8' }, { teks: '113,8' }]);
  });
});
