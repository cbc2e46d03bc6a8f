import type { Acuan } from './acuan.js';

export const majalengkaEsakip = {
  id: 'majalengka-esakip',
  jenis: 'kode-aplikasi',
  judul: 'e-SAKIP Kabupaten Majalengka',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github Rayhanyl/esakip-app',
} as const satisfies Acuan;
