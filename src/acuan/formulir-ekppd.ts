import type { Acuan } from './acuan.js';

export const formulirEkppd = {
  id: 'formulir-ekppd',
  jenis: 'kode-aplikasi',
  judul: 'Formulir sejenis EKPPD dengan WTP-DPP',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
} as const satisfies Acuan;
