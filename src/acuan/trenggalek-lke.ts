import type { Acuan } from './acuan.js';

export const trenggalekLke = {
  id: 'trenggalek-lke',
  jenis: 'kode-aplikasi',
  judul: 'LKE SAKIP Kabupaten Trenggalek',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github yudhis55/kke-sakip-trenggalek',
} as const satisfies Acuan;
