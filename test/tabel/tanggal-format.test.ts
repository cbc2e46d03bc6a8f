import { describe, expect, it } from 'vitest';
import { apakahAngkaIsi, apakahTanggal } from '../../src/tabel/isi-sel.js';

describe('apakahTanggal: what formats of dates show', () => {
  // mmm-yy, mmm yyyy, mmmm yyyy, yyyy-mm, dddd, and the forms with a day.
  it.each(['Jan-20', 'Jan 2020', 'Desember 2024', '2020-01', 'Senin', '12-05-2022', '1-Jan-20'])(
    '%s is one',
    (teks) => {
      expect([apakahTanggal(teks), apakahAngkaIsi(teks)]).toEqual([true, false]);
    },
  );

  it.each(['Mei', '2019-20', '2020-13', 'Minggu', 'Jan 5', 'Maret 20,5', '20'])('%s is none', (teks) => {
    expect(apakahTanggal(teks)).toBe(false);
  });
});
