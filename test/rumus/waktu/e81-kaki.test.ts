import { describe, expect, it } from 'vitest';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { hitungE81Kaki } from '../../../src/rumus/waktu/e81-kaki.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);
const kegiatan = [
  { pagu: 100, realisasi: 80 },
  { pagu: 200, realisasi: 190 },
];
/** ANG-03: the two programs of sasaran 1 in the seed's Tabel 3.4.2. */
const sasaran1 = [
  { pagu: 4345674427, realisasi: 3183857644 },
  { pagu: 117362000, realisasi: 101594500 },
];

describe('hitungE81Kaki', () => {
  it('E81-02: means over indicator rows for K, over kegiatan for Rp', () => {
    const h = hitungE81Kaki({ tingkatKinerja: [90, 100, '75.5'], kegiatan }); // 80 % and 95 %
    expect([nilai(h.kinerja), nilai(h.rupiah)]).toEqual(['88.50', '87.50']);
  });
  it('ANG-03 and ANG-04: the two readings of Rp differ', () => {
    const masukan = { tingkatKinerja: [], kegiatan: sasaran1 };
    expect(nilai(hitungE81Kaki(masukan).rupiah)).toBe('79.92');
    expect(nilai(hitungE81Kaki(masukan, { rupiah: 'gabungan' }).rupiah)).toBe('73.61');
  });
  it('weights the rows where weights are given', () => {
    expect(nilai(hitungE81Kaki({ tingkatKinerja: [100, 80], bobot: [3, 1], kegiatan }).kinerja)).toBe('95.00');
  });
  it('leaves out what is not measurable and counts it, or takes it as 0 where told', () => {
    const masukan = {
      tingkatKinerja: [100, null],
      kegiatan: [...kegiatan, { pagu: 0, realisasi: 0 }, { pagu: 5, realisasi: null }],
    };
    const h = hitungE81Kaki(masukan);
    expect([nilai(h.kinerja), h.kinerja.cakupan]).toEqual(['100.00', { terukur: 1, total: 2 }]);
    expect([nilai(h.rupiah), h.rupiah.cakupan]).toEqual(['87.50', { terukur: 2, total: 4 }]);
    const g = hitungE81Kaki(masukan, {
      rupiah: 'gabungan',
      takTerukur: 'nol',
      pembulatan: { desimal: 0, mode: 'setengah-naik' },
    });
    expect([nilai(g.kinerja), nilai(g.rupiah), g.rupiah.cakupan]).toEqual(['50.00', '90.00', { terukur: 3, total: 4 }]); // 270 of 300
    expect(g.rupiah.peringatan).toMatchObject([{ kode: 'sebagian-tak-terukur', data: { terukur: '3', total: '4' } }]);
    // by hand: 270 of 300, (80 + 95) ÷ 2, and (100 + 0) ÷ 2, with as many decimals as are asked for
    const satu = { takTerukur: 'nol', pembulatan: { desimal: 1, mode: 'potong' } } as const;
    const teks = (h: Hasil) => (h.status === 'terukur' ? h.teks : h.alasan);
    expect(teks(hitungE81Kaki(masukan, { ...satu, rupiah: 'gabungan' }).rupiah)).toBe('90,0');
    expect([hitungE81Kaki(masukan, satu)].map((x) => [teks(x.kinerja), teks(x.rupiah)])).toEqual([['50,0', '87,5']]);
    expect(hitungE81Kaki({ tingkatKinerja: [], kegiatan }, { rupiah: 'gabungan' }).rupiah.peringatan).toEqual([]);
  });
  it('counts in the sum what was spent without a pagu, which has no percentage of its own', () => {
    const belanja = { tingkatKinerja: [], kegiatan: [...kegiatan, { pagu: 0, realisasi: 15 }] };
    // by hand: (80 + 190 + 15) of 300, and (80 + 95) ÷ 2
    const { rupiah } = hitungE81Kaki(belanja, { rupiah: 'gabungan' });
    expect([nilai(rupiah), rupiah.cakupan]).toEqual(['95.00', { terukur: 3, total: 3 }]);
    expect(nilai(hitungE81Kaki(belanja).rupiah)).toBe('87.50');
    const tanpaPagu = { tingkatKinerja: [], kegiatan: [{ pagu: 0, realisasi: 15 }] };
    expect(nilai(hitungE81Kaki(tanpaPagu, { rupiah: 'gabungan' }).rupiah)).toBe('pagu-nol');
  });
  it('has no average of nothing', () => {
    const kosong = { tingkatKinerja: [], kegiatan: [{ pagu: null, realisasi: 1 }] };
    expect(nilai(hitungE81Kaki(kosong).kinerja)).toBe('tidak-ada-yang-terukur');
    expect(nilai(hitungE81Kaki(kosong).rupiah)).toBe('tidak-ada-yang-terukur');
    expect(nilai(hitungE81Kaki(kosong, { rupiah: 'gabungan' }).rupiah)).toBe('pagu-kosong');
  });
});
