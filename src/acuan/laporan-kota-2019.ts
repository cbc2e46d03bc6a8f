import type { Acuan } from './acuan.js';

export const laporanKota2019 = {
  id: 'laporan-kota-2019',
  jenis: 'laporan',
  judul: 'Laporan kinerja sebuah kota 2019, analisis efisiensi',
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: '123dok.com/id/article/analisis-efisiensi.11334423',
} as const satisfies Acuan;
