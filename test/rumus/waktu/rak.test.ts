import { describe, expect, it } from 'vitest';
import { cariAcuan } from '../../../src/acuan/daftar.js';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { daftarPatokanSerapan, hitungSerapanRak } from '../../../src/rumus/waktu/rak.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);
const hitung = (rak: (number | null)[], realisasi: (number | null)[]) =>
  hitungSerapanRak({ rak, realisasi }).map((t) => [t.triwulan, nilai(t.serapan), nilai(t.sampaiTriwulanIni)]);

describe('hitungSerapanRak', () => {
  it('divides each quarter by its own plan, and the quarters so far by theirs', () => {
    expect(hitung([100, 300, 0, 600], [100, 200, 0, 700])).toEqual([
      [1, '100.00', '100.00'],
      [2, '66.67', '75.00'], // 300 of 400
      [3, 'rak-nol', '75.00'],
      [4, '116.67', '100.00'], // 1000 of 1000
    ]);
  });
  it('does not add over a hole', () => {
    expect(hitung([100, null, 100], [50, 50, 50])).toEqual([
      [1, '50.00', '50.00'],
      [2, 'rak-kosong', 'rak-kosong'],
      [3, '50.00', 'rak-kosong'],
    ]);
    expect(hitung([100], [null])).toEqual([[1, 'realisasi-kosong', 'realisasi-kosong']]);
    expect(hitung([-100], [50])).toEqual([[1, 'rak-negatif', 'rak-negatif']]);
  });
  it('refuses lists of different length', () => {
    expect(() => hitung([1], [])).toThrow(/rak berisi 1 triwulan dan realisasi 0/);
  });
  it('names a known source for every set of milestones', () => {
    for (const { kutipan } of daftarPatokanSerapan) expect(cariAcuan(kutipan[0].acuan)).toBeDefined();
    expect(daftarPatokanSerapan[0]?.sampaiTriwulan).toEqual([15, 40, 60, 90]); // S40
  });
});
