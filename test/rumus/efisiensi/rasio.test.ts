import { describe, expect, it } from 'vitest';
import { efisiensiKelebihanRasio } from '../../../src/rumus/efisiensi/kelebihan-rasio.js';
import { efisiensiRasio } from '../../../src/rumus/efisiensi/rasio.js';
import { efisiensiSelisih } from '../../../src/rumus/efisiensi/selisih.js';
import { efisiensiSisa } from '../../../src/rumus/efisiensi/sisa-anggaran.js';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);

describe('the readings of capaian beside serapan', () => {
  it.each([
    ['102.5', '98.86', '1.04', '0.04', '3.64', 'EF-01'],
    ['111.1', '99.9', '1.11', '0.11', '11.20', 'EF-02'],
    ['97.86', '94.43', '1.04', '0.04', '3.43', 'EF-04, ratio of the averages'],
    ['80', '99.07', '0.81', '-0.19', '-19.07', 'EF-06'],
  ])('capaian %s, serapan %s: ratio %s, excess %s, difference %s (%s)', (C, S, rasio, kelebihan, selisih) => {
    expect(nilai(evaluasi(efisiensiRasio, { C, S }))).toBe(rasio);
    expect(nilai(evaluasi(efisiensiKelebihanRasio, { C, S }))).toBe(kelebihan);
    expect(nilai(evaluasi(efisiensiSelisih, { C, S }))).toBe(selisih);
  });
  it('has reasons for missing inputs and a serapan of 0', () => {
    for (const rumus of [efisiensiRasio, efisiensiKelebihanRasio]) {
      expect(nilai(evaluasi(rumus, { C: null, S: 1 }))).toBe('capaian-kosong');
      expect(nilai(evaluasi(rumus, { C: 1, S: null }))).toBe('serapan-kosong');
      expect(nilai(evaluasi(rumus, { C: 1, S: 0 }))).toBe('serapan-nol');
    }
    expect(nilai(evaluasi(efisiensiSelisih, { C: null, S: 1 }))).toBe('capaian-kosong');
    expect(nilai(evaluasi(efisiensiSelisih, { C: 1, S: null }))).toBe('serapan-kosong');
    expect(nilai(evaluasi(efisiensiSisa, { S: null }))).toBe('serapan-kosong');
    expect(nilai(evaluasi(efisiensiSisa, { S: '80.06' }))).toBe('19.94'); // ANG-01, printed
  });
});
