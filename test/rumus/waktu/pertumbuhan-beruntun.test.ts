import { describe, expect, it } from 'vitest';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';
import { lambangTahun, pertumbuhanBeruntun, susunBeruntun } from '../../../src/rumus/waktu/pertumbuhan-beruntun.js';
import { pertumbuhanRataRata } from '../../../src/rumus/waktu/pertumbuhan-rata-rata.js';

const hitung = (...nilai: readonly (number | null)[]) => {
  const h = evaluasi(susunBeruntun(nilai.length), Object.fromEntries(nilai.map((x, i) => [lambangTahun(i), x])));
  return h.status === 'terukur' ? h.teks : h.alasan;
};

describe('pertumbuhanBeruntun', () => {
  it.each([
    // by hand: 10 ÷ 100, and (10 ÷ 100 + 11 ÷ 110) ÷ 2
    [[100, 110], '10,00'],
    [[100, 110, 121], '10,00'],
    // +100 % and −50 %
    [[100, 200, 100], '25,00'],
    // +10 % and −100 %: the last year may be 0, an earlier one not
    [[100, 110, 0], '-45,00'],
    [[100, 0, 100], 'nilai-lalu-nol'],
    [[0, 100], 'nilai-lalu-nol'],
    // by its magnitude: (−50 + 100) ÷ 100, and (10 + 50) ÷ 50
    [[-100, -50, 10], '85,00'],
  ])('of %j is %s', (nilai, harapan) => {
    expect(hitung(...nilai)).toBe(harapan);
  });

  it('has an input of its own for each year, the earliest first, and is the mean growth otherwise', () => {
    const rumus = susunBeruntun(3);
    expect(Object.keys(rumus.masukan)).toEqual(['n0', 'n1', 'n2']);
    expect(Object.values(rumus.masukan).map((m) => [m.nama, m.satuan])).toEqual([
      ['nilai tahun ke-1', 'satuan-indikator'],
      ['nilai tahun ke-2', 'satuan-indikator'],
      ['nilai tahun ke-3', 'satuan-indikator'],
    ]);
    expect(Object.values(rumus.masukan).map((m) => m.rentang)).toEqual(Array(3).fill({ min: 1, maks: null }));
    expect(rumus.arah).toEqual({ n0: 'tidak-tentu', n1: 'tidak-tentu', n2: 'tidak-tentu' });
    expect([rumus.id, rumus.satuan]).toEqual([pertumbuhanRataRata.id, 'persen']);
  });

  it('is one formula for as many years, however often it is asked for', () => {
    expect(pertumbuhanBeruntun(4)).toBe(pertumbuhanBeruntun(4));
    expect(pertumbuhanBeruntun(4)).toEqual(susunBeruntun(4));
    expect(pertumbuhanBeruntun(4)).not.toBe(pertumbuhanBeruntun(5));
  });
});
