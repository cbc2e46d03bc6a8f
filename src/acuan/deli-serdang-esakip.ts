import type { Acuan } from './acuan.js';

export const deliSerdangEsakip = {
  id: 'deli-serdang-esakip',
  jenis: 'kode-aplikasi',
  judul: 'e-SAKIP Kabupaten Deli Serdang',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github rendyirawann/esakip-v2: LaporanController.php',
} as const satisfies Acuan;
