import { describe, expect, it } from 'vitest';
import {
  efisiensiDariNilai,
  hitungNilaiEfisiensi,
  nilaiEfisiensi,
} from '../../../src/rumus/efisiensi/nilai-efisiensi.js';
import { efisiensiPmk214 } from '../../../src/rumus/efisiensi/pmk-214.js';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);

describe('hitungNilaiEfisiensi', () => {
  it('EF-07: the annex data give E 25,67 and NE 114,16, held at 100, with a warning', () => {
    const E = evaluasi(efisiensiPmk214, { P: [4, 1, 5], C: [122, 80, 142], A: ['3.8', '0.975', '4.725'] });
    const h = hitungNilaiEfisiensi(E);
    expect(nilai(h)).toBe('100.00');
    expect(h.peringatan).toMatchObject([{ kode: 'dibatasi', data: { asal: '114,16', hasil: '100,00' } }]);
  });
  it.each([
    ['-25', '0.00', 'below the scale'],
    ['-20', '0.00', 'bottom of the scale'],
    ['0', '50.00', 'spent what the output was worth'],
    ['10', '75.00', 'hand: 50 + 25'],
    ['20', '100.00', 'top of the scale'],
  ])('E = %s gives %s (%s)', (E, harapan) => {
    expect(nilai(hitungNilaiEfisiensi(E))).toBe(harapan);
  });
  it('warns at neither end itself, and rounds as told', () => {
    for (const E of ['-20', '20', '3.33']) expect(hitungNilaiEfisiensi(E).peringatan).toEqual([]);
    expect(hitungNilaiEfisiensi('3.33', { pembulatan: { desimal: 1, mode: 'potong' } })).toMatchObject({
      teks: '58,3',
    });
    expect(nilai(hitungNilaiEfisiensi(null))).toBe('efisiensi-kosong');
    expect(() => hitungNilaiEfisiensi('x')).toThrow(/^efisiensi: /);
  });
  it('EF-08: NE 59,98 comes from E 3,992, exactly, and leads back', () => {
    const E = evaluasi(efisiensiDariNilai, { NE: '59.98' });
    expect(E.status === 'terukur' && E.nilai.toFixed()).toBe('3.992');
    expect(nilai(evaluasi(nilaiEfisiensi, { E: '3.992' }))).toBe('59.98');
  });
});
