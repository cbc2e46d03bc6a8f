import { describe, expect, it } from 'vitest';
import { cariAcuan } from '../../../src/acuan/daftar.js';
import {
  BOBOT_NKA_PMK_62_2023,
  BOBOT_NKA_SATKER_PMK_22_2021,
  hitungNka,
  kutipanBobotNka,
} from '../../../src/rumus/efisiensi/smart.js';
import type { Hasil } from '../../../src/rumus/hasil.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);
const satker = { penyerapan: '95.53', konsistensi: '99.61', capaianRo: '99.72', nilaiEfisiensi: '59.98' };

describe('hitungNka', () => {
  it('EF-09: a satker under PMK 22/2021 gets 87,93', () => {
    expect(nilai(hitungNka(satker, { bobot: BOBOT_NKA_SATKER_PMK_22_2021 }))).toBe('87.93');
  });
  it.each([
    ['84.63', '95.56', '90.10', 'EF-11: 90,095 half-up, where binary toFixed prints 90.09'],
    ['18.7', '99.27', '58.99', 'EF-12: 58,985 half-up'],
  ])('PMK 62/2023: %s and %s make %s (%s)', (perencanaan, pelaksanaan, harapan) => {
    expect(nilai(hitungNka({ perencanaan, pelaksanaan }, { bobot: BOBOT_NKA_PMK_62_2023 }))).toBe(harapan);
  });
  it('says when weights do not add up to 100, and what is missing', () => {
    const bobot = (a: number | string) => ({ a, b: 50 });
    expect(nilai(hitungNka({ a: 1, b: 1 }, { bobot: bobot(49) }))).toBe('bobot-tidak-seratus');
    expect(nilai(hitungNka({ a: 1, b: 1 }, { bobot: bobot('50.01') }))).toBe('bobot-tidak-seratus');
    expect(nilai(hitungNka({ a: null, b: 1 }, { bobot: bobot(50) }))).toBe('masukan-kosong');
    expect(nilai(hitungNka({}, { bobot: {} }))).toBe('masukan-kosong');
    const bulat = { bobot: bobot(50), pembulatan: { desimal: 0, mode: 'setengah-naik' } } as const;
    expect(hitungNka({ a: 1, b: 2 }, bulat)).toMatchObject({ teks: '2' });
  });
  it('throws when names of parts and weights do not match', () => {
    expect(() => hitungNka({ a: 1, b: 1 } as Record<string, number>, { bobot: { a: 100 } })).toThrow(/bobot untuk b/);
    expect(() => hitungNka({ a: 1 } as Record<string, number>, { bobot: { a: 50, b: 50 } })).toThrow(/unsur: b/);
  });
  it('cites a known source for the weights', () => {
    for (const k of Object.values(kutipanBobotNka).flat()) expect(cariAcuan(k.acuan)).toBeDefined();
  });
});
