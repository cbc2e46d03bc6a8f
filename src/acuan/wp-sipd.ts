import type { Acuan } from './acuan.js';

export const wpSipd = {
  id: 'wp-sipd',
  jenis: 'kode-aplikasi',
  judul: 'Plugin wp-sipd',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github agusnurwanto/wp-sipd',
  catatan: 'Fungsi tahunannya memakai (T − R) ÷ T dan empty() yang menganggap 0 kosong.',
} as const satisfies Acuan;
