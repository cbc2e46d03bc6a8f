import type { Acuan } from './acuan.js';

export const karantinaYogyakarta = {
  id: 'karantina-yogyakarta',
  jenis: 'kode-aplikasi',
  judul: 'Tabel kinerja Karantina Yogyakarta',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github 205411203/sikepo-old: application/views/tambahan.php',
} as const satisfies Acuan;
