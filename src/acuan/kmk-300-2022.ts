import type { Acuan } from './acuan.js';

export const kmk300Tahun2022 = {
  id: 'kmk-300-2022',
  jenis: 'keputusan-menteri',
  judul: 'KMK 300/KMK.01/2022',
  berlaku: { sejak: 2022 },
  dibaca: 'belum-dibaca',
  diperiksa: '2026-11-24',
  catatan: 'Tabel stabilize tidak terbaca.',
} as const satisfies Acuan;
