import type { Acuan } from './acuan.js';

export const perwaliMalang50Tahun2009 = {
  id: 'perwali-malang-50-2009',
  jenis: 'peraturan-kepala-daerah',
  judul: 'Perwali Malang 50/2009',
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: 'adoc.pub/dengan-rahmat-tuhan-yang-maha-esa-walikota-malang',
  catatan: 'Menyebut Keputusan Kepala LAN 239/IX/6/8/2003 sebagai pedoman LAKIP; masa berlakunya tidak diketahui.',
} as const satisfies Acuan;
