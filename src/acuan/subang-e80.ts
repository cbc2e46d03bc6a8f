import type { Acuan } from './acuan.js';

export const subangE80 = {
  id: 'subang-e80',
  jenis: 'kode-aplikasi',
  judul: 'Formulir cetak E.80 Kabupaten Subang',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-26',
  letak: 'kode sumber publik, kepala "Formulir E.80, Evaluasi Terhadap Hasil Renstra Perangkat Daerah"',
  catatan: 'Dua puluh dua kolom; tanpa kolom capaian pada akhir periode.',
} as const satisfies Acuan;
