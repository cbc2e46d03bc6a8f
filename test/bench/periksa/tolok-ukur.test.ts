import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { buatLaporan } from './buat-laporan.js';
import { PENYUNTIK } from './suntik.js';
import { ukurBersih, ukurSuntikan } from './ukur.js';

// The benchmark in small, with fixed seeds: docs/tolok-ukur-periksa.md has the whole. No times here.
describe('the makers of reports', () => {
  it('print reports in which every relation that they know holds', () => {
    for (let benih = 0; benih < 200; benih += 1) {
      const pecah = buatLaporan(benih).relasi.filter((r) => !r.terpenuhi());
      expect(pecah.map((r) => [benih, r.jenis, ...r.sel.map((s) => s.teks)])).toEqual([]);
    }
  });
  it('print the same report for the same seed', () => {
    expect(buatLaporan(7).keBuku()).toEqual(buatLaporan(7).keBuku());
  });
});

describe('the checker on made reports', () => {
  it('calls nothing a galat in 300 right tables', () => {
    const { galat } = ukurBersih(500_000, 300, periksaTabel);
    expect(galat.map((g) => [g.benih, g.temuan.pesan])).toEqual([]);
  }, 60_000);

  it('finds the detectable single errors, names cell and cause, and invents no galat beside them', () => {
    const hasil = PENYUNTIK.flatMap(({ jenis }) =>
      Array.from({ length: 8 }, (_, i) => ukurSuntikan(600_000 + i, jenis, 1, periksaTabel)).flat(),
    );
    const bisa = hasil.filter((h) => h.terdeteksi);
    expect(bisa.length).toBeGreaterThan(80);
    const bagian = (daftar: typeof bisa, f: (h: (typeof bisa)[number]) => boolean) =>
      daftar.filter(f).length / daftar.length;
    const bersaksi = bisa.filter((h) => h.saksi >= 2);
    expect(bagian(bisa, (h) => h.ditemukan)).toBeGreaterThanOrEqual(0.97);
    expect(bagian(bersaksi, (h) => h.selPertama)).toBeGreaterThanOrEqual(0.95);
    expect(bagian(bisa, (h) => h.sebabPertama)).toBeGreaterThanOrEqual(0.85);
    expect(hasil.filter((h) => h.galatPalsu > 0).map((h) => [h.benih, h.jenis])).toEqual([]);
  }, 60_000);
});
