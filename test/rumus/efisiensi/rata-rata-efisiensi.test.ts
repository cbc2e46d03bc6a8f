import { describe, expect, it } from 'vitest';
import { hitungRataRataEfisiensi } from '../../../src/rumus/efisiensi/rata-rata-efisiensi.js';
import type { Hasil } from '../../../src/rumus/hasil.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);
/** The seed's Tabel 3.4.4. */
const tabel = [
  { capaian: null, serapan: '79.9' },
  { capaian: '102.5', serapan: '98.86' },
  { capaian: '111.1', serapan: '99.9' },
  { capaian: 80, serapan: '99.07' },
];

describe('hitungRataRataEfisiensi', () => {
  it('EF-04: gives the three readings of the average row that the seed mixes up', () => {
    const h = hitungRataRataEfisiensi(tabel);
    expect(h.baris.map(nilai)).toEqual(['capaian-kosong', '1.04', '1.11', 'gerbang-efisiensi']);
    expect([nilai(h.capaian), nilai(h.serapan)]).toEqual(['97.87', '94.43']); // printed 97,86 (cut) and 94,43
    expect([nilai(h.rasioRataRata), nilai(h.kelebihan), nilai(h.rataRataRasio)]).toEqual(['1.04', '0.04', '1.07']);
    expect(h.rataRataRasio.cakupan).toEqual({ terukur: 2, total: 4 });
    expect(h.diakui).toBe(false);
  });
  it('opens the gate where told, and rounds as told', () => {
    const h = hitungRataRataEfisiensi(tabel, { gerbang: 'tanpa', pembulatan: { desimal: 3, mode: 'setengah-naik' } });
    expect(h.diakui).toBe(true);
    expect(h.baris.map((b) => (b.status === 'terukur' ? b.teks : b.alasan))).toEqual([
      'capaian-kosong',
      '1,037', // 102,5 / 98,86 = 1,03682
      '1,112', // 111,1 / 99,9 = 1,11211
      '0,808', // 80 / 99,07 = 0,80751
    ]);
    expect(h.rasioRataRata).toMatchObject({ teks: '1,036' });
  });
  it('names the row of what is no number', () => {
    expect(() => hitungRataRataEfisiensi([{ capaian: 'x', serapan: 1 }])).toThrow(/^baris\[0\]\.capaian: /);
    expect(() => hitungRataRataEfisiensi([tabel[1], { capaian: 1, serapan: 'x' }] as never)).toThrow(
      /^baris\[1\]\.serapan: /,
    );
  });
  it('acknowledges nothing without an achievement, however wide the gate stands', () => {
    expect(hitungRataRataEfisiensi([{ capaian: null, serapan: 80 }], { gerbang: 'tanpa' }).diakui).toBe(false);
  });
  it('has nothing to say about nothing', () => {
    const h = hitungRataRataEfisiensi([]);
    expect([nilai(h.rasioRataRata), nilai(h.rataRataRasio), h.diakui]).toEqual([
      'capaian-kosong',
      'tidak-ada-yang-terukur',
      false,
    ]);
  });
});
