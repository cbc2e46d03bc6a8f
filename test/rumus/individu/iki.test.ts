import { describe, expect, it } from 'vitest';
import { hitungIki } from '../../../src/rumus/individu/iki.js';

const bulat = (c: string | null, targetMaksimal?: boolean) => {
  const h = hitungIki(c, targetMaksimal === undefined ? {} : { targetMaksimal });
  return h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan;
};
const peringatan = (c: string, targetMaksimal = false) =>
  hitungIki(c, { targetMaksimal }).peringatan.map((p) => p.kode);

describe('hitungIki', () => {
  it.each([
    ['98', '88.00', 'IKI-01: 70 + 18'],
    ['80', '70.00', 'bottom of cukup'],
    ['99', '89.00', 'top of cukup'],
    ['60', '50.00', 'bottom of kurang'],
    ['79', '69.00', 'top of kurang'],
    ['59', '49.00', 'top of sangat kurang'],
    ['0', '0.00', 'nothing done'],
    ['30', '24.92', 'hand: 30 / 59 × 49 = 24,9152'],
    ['100', '109.00', 'IKI-02'],
    ['101', '110.00', 'inferred: start of the line'],
    ['105.5', '115.00', 'inferred: half way'],
    ['110', '120.00', 'inferred: end of the line'],
    ['110.01', '120.00', 'IKI-04'],
    ['250', '120.00', 'no more than 120'],
  ])('capaian %s becomes %s (%s)', (c, harapan) => {
    expect(bulat(c)).toBe(harapan);
  });
  it('IKI-03: an attainable maximum that is met becomes 120, and is ordinary below', () => {
    expect([bulat('100', true), bulat('98', true), bulat('103', true)]).toEqual(['120.00', '88.00', '120.00']);
  });
  it('carries the line below on into gaps, and says that it does', () => {
    for (const [c, harapan] of [
      ['59.5', '49.42'],
      ['79.5', '69.50'],
      ['99.5', '89.50'],
      ['100.01', '109.00'],
    ] as const) {
      expect(bulat(c)).toBe(harapan);
      expect(peringatan(c)).toEqual(['konversi-disimpulkan']);
      expect(hitungIki(c).peringatan[0]?.data).toEqual({ nilai: c.replace('.', ',') });
    }
    for (const c of ['59', '60', '79', '80', '99', '100', '110.01']) expect(peringatan(c)).toEqual([]);
    expect(peringatan('110')).toEqual(['konversi-disimpulkan']);
    expect([peringatan('105', true), peringatan('99.5', true)]).toEqual([[], ['konversi-disimpulkan']]);
  });
  it('never counts more capaian less', () => {
    let lalu = -1;
    for (let c = 0; c <= 1300; c += 1) {
      const h = hitungIki(`${Math.trunc(c / 10)}.${c % 10}`);
      const n = h.status === 'terukur' ? h.nilai.toNumber() : Number.NaN;
      expect(n).toBeGreaterThanOrEqual(lalu);
      lalu = n;
    }
  });
  it('has a reason for what is missing or negative, and rounds as told', () => {
    expect([bulat(null), bulat('-1')]).toEqual(['capaian-kosong', 'capaian-negatif']);
    expect(hitungIki('30', { pembulatan: { desimal: 0, mode: 'setengah-naik' } })).toMatchObject({ teks: '25' });
    expect(hitungIki('98', { targetMaksimal: false }).jejak.kebijakan).toEqual([
      { aturan: 'targetMaksimal', nilai: 'false', asal: 'pemanggil' },
    ]);
    expect(hitungIki('98').jejak.kebijakan).toEqual([{ aturan: 'targetMaksimal', nilai: 'false', asal: 'bawaan' }]);
    expect(() => hitungIki('x')).toThrow(/^capaian: /);
  });
});
