import type { Acuan } from './acuan.js';

export const kalkulatorKakin = {
  id: 'kalkulator-kakin',
  jenis: 'kode-aplikasi',
  judul: 'Kalkulator capaian "Kakin" Kementerian Keuangan',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
  catatan: 'Menulis ulang KMK 127/2026.',
} as const satisfies Acuan;
