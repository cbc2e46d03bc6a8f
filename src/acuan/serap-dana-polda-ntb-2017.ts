import type { Acuan } from './acuan.js';

export const serapDanaPoldaNtb2017 = {
  id: 'serap-dana-polda-ntb-2017',
  jenis: 'laporan',
  judul: 'Laporan realisasi anggaran Oktober 2017, Bidang TI Polda NTB',
  dibaca: 'naskah',
  diperiksa: '2026-11-25',
  letak: 'text-id.123dok.com/document/y8k5me5y-serap-dana-oktober-2017.html',
} as const satisfies Acuan;
