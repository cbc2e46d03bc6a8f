import type { Acuan } from './acuan.js';

export const lkjipSampang2019 = {
  id: 'lkjip-sampang-2019',
  jenis: 'laporan',
  judul: 'LKjIP 2019 Inspektorat Kabupaten Sampang',
  dibaca: 'naskah',
  diperiksa: '2026-11-26',
  letak: 'hlm. 29: 123dok.com/document/zx5dll94-baik-baik-cukup-kurang-kurang.html',
  halaman: [{ cetak: '29' }],
} as const satisfies Acuan;
