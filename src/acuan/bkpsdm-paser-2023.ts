import type { Acuan } from './acuan.js';

export const bkpsdmPaser2023 = {
  id: 'bkpsdm-paser-2023',
  jenis: 'laporan',
  judul: 'Laporan evaluasi internal BKPSDM Paser 2023, semester I dan II',
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: 'id.scribd.com/document/699438828 dan 699439169',
  catatan: 'Tiap semester memuat dua triwulan.',
} as const satisfies Acuan;
