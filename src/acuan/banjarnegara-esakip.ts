import type { Acuan } from './acuan.js';

export const banjarnegaraEsakip = {
  id: 'banjarnegara-esakip',
  jenis: 'kode-aplikasi',
  judul: 'e-SAKIP Kabupaten Banjarnegara',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github naufalpi/e-sakip-bna: app/Services/Kinerja/CapaianKinerjaService.php',
} as const satisfies Acuan;
