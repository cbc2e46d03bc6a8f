import type { Acuan } from './acuan.js';

export const subangE81 = {
  id: 'subang-e81',
  jenis: 'kode-aplikasi',
  judul: 'Formulir cetak E.81 Kabupaten Subang',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
} as const satisfies Acuan;
