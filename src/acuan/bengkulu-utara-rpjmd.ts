import type { Acuan } from './acuan.js';

export const bengkuluUtaraRpjmd = {
  id: 'bengkulu-utara-rpjmd',
  jenis: 'kode-aplikasi',
  judul: 'Formulir evaluasi RPJMD Kabupaten Bengkulu Utara',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
} as const satisfies Acuan;
