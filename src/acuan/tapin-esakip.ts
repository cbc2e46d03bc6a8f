import type { Acuan } from './acuan.js';

export const tapinEsakip = {
  id: 'tapin-esakip',
  jenis: 'kode-aplikasi',
  judul: 'Aplikasi SAKIP BPS Kabupaten Tapin',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github kaizer26/sakip-app',
} as const satisfies Acuan;
