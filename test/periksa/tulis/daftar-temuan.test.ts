import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { daftarTemuan } from '../../../src/periksa/tulis/daftar-temuan.js';

describe('every kind of finding', () => {
  it.each(daftarTemuan.filter((j) => j.bukti !== 'rumus-sel' && j.salah.length > 0).map((j) => [j.kode, j] as const))(
    '%s is found in its wrong example and not in its right one',
    (kode, jenis) => {
      expect(periksaTabel([{ baris: jenis.salah }]).temuan.map((t) => t.kode)).toContain(kode);
      expect(periksaTabel([{ baris: jenis.benar }]).temuan).toEqual([]);
    },
  );

  it('has a code of its own and says the same in English', () => {
    const lubang = (s: string) => [...s.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
    expect(new Set(daftarTemuan.map((j) => j.kode)).size).toBe(daftarTemuan.length);
    for (const j of daftarTemuan) {
      expect(j.kode).toMatch(/^P\d{3}$/);
      expect(lubang(j.en.pesan)).toEqual(lubang(j.pesan));
      expect(lubang(j.en.saran)).toEqual(lubang(j.saran));
    }
  });
});
