import type { Acuan } from './acuan.js';

export const epaPmk62 = {
  id: 'epa-pmk-62',
  jenis: 'kode-aplikasi',
  judul: 'Catatan EPA tentang PMK 62/2023',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
  catatan: 'Menulis ulang Pasal 244–249.',
} as const satisfies Acuan;
