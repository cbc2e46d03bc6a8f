import type { Acuan } from './acuan.js';

export const rataRataRpGabungan = {
  id: 'rata-rata-rp-gabungan',
  jenis: 'kode-aplikasi',
  judul: 'Aplikasi dengan rata-rata capaian dan Rp gabungan',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
} as const satisfies Acuan;
