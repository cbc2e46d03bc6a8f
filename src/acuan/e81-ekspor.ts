import type { Acuan } from './acuan.js';

export const e81Ekspor = {
  id: 'e81-ekspor',
  jenis: 'kode-aplikasi',
  judul: 'Ekspor Excel formulir E.81 dengan rumus sel',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
} as const satisfies Acuan;
