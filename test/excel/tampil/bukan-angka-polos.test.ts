import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { periksaBerkas } from '../../../src/berkas/index.js';

/** Pagu, realisasi and their quotient in percent: 150.000 : 200.000 = 75 %, and so on by hand. */
const ISI = [
  [200000, 150000, 75],
  [400000, 100000, 25],
  [100000, 50000, 50],
  [300000, 60000, 20],
] as const;

async function buku(format: string, kali: number): Promise<Uint8Array> {
  const sel = (value: number) => ({ value: value * kali, style: { numFmt: format } });
  const kata = (value: string) => ({ value });
  const baris = [
    ['Program', 'Pagu', 'Realisasi', '%'].map(kata),
    ...ISI.map(([p, r, c], i) => [kata(`Program ${'ABCD'[i]}`), sel(p), sel(r), { value: c }]),
  ];
  const cells = new Map(baris.flatMap((b, r) => b.map((s, c) => [`${r},${c}`, s] as const)));
  return writeXlsx({ sheets: [{ name: 'Realisasi', cells }] });
}

describe('figures that a sheet shows by a power of ten or as fractions', () => {
  it.each([
    ['0.00E+00', 1],
    ['##0.0E+0', 1],
    ['0E+00', 1],
    // 200.000 : 64 is 3.125, 100.000 : 64 is 1.562,5, shown as 1562 1/2.
    ['# ?/?', 1 / 64],
  ])('are never accused: %s', async (format, kali) => {
    const data = await buku(format, kali);
    const { status, hasil } = await periksaBerkas([{ nama: 'a.xlsx', data }]);
    expect([status, hasil.temuan]).toEqual([0, []]);
    expect(hasil.cakupan).toMatchObject({ angka: 12, terikat: 12 });
  });
});
