import type { Acuan } from './acuan.js';

export const semarangEsakip = {
  id: 'semarang-esakip',
  jenis: 'kode-aplikasi',
  judul: 'e-SAKIP Kota Semarang',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github satriotol/esakip: app/Models/RencanaAksiTarget.php, OpdPenilaian.php',
} as const satisfies Acuan;
