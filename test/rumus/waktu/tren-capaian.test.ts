import { describe, expect, it } from 'vitest';
import { hitungCapaian } from '../../../src/rumus/capaian/hitung-capaian.js';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { hitungTrenCapaian } from '../../../src/rumus/waktu/tren-capaian.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);

describe('hitungTrenCapaian', () => {
  it.each<[string, string, 'poin' | 'persen', string, string]>([
    ['75', '50', 'poin', '25.00', 'hand: 75 − 50'],
    ['75', '50', 'persen', '50.00', 'hand: 25 / 50'],
    ['80', '102.5', 'persen', '-21.95', 'hand: −22,5 / 102,5 = −0,219512'],
    ['0', '50', 'persen', '-100.00', 'limit: all of it lost'],
    ['50', '0', 'persen', 'capaian-lalu-tidak-positif', 'a percentage of nothing'],
    ['50', '0', 'poin', '50.00', 'points still hold'],
  ])('from this year %s and last year %s by %s is %s (%s)', (ini, lalu, cara, harapan) => {
    expect(nilai(hitungTrenCapaian({ ini, lalu }, { cara }))).toBe(harapan);
  });
  it('takes results unrounded, gives points by default, and says so in the trace', () => {
    const ini = hitungCapaian({ target: 3, realisasi: 2, polarisasi: 'maximize' });
    const h = hitungTrenCapaian({ ini, lalu: '66.6666' }, { pembulatan: { desimal: 6, mode: 'setengah-naik' } });
    expect(h).toMatchObject({
      teks: '0,000067',
      jejak: { kebijakan: [{ aturan: 'trenCapaian', nilai: 'poin', asal: 'bawaan' }] },
    });
  });
  it('keeps missing and unmeasurable apart from 0', () => {
    const takTerukur = hitungCapaian({ target: null, realisasi: 2, polarisasi: 'maximize' });
    expect(nilai(hitungTrenCapaian({ ini: takTerukur, lalu: 100 }))).toBe('nilai-ini-kosong');
    expect(nilai(hitungTrenCapaian({ ini: 100, lalu: null }))).toBe('nilai-lalu-kosong');
  });
});
