import type { Acuan } from './acuan.js';

export const kmk467Tahun2014 = {
  id: 'kmk-467-2014',
  jenis: 'keputusan-menteri',
  judul: 'KMK 467/KMK.01/2014',
  berlaku: { sejak: 2014 },
  dibaca: 'belum-dibaca',
  diperiksa: '2026-11-24',
  catatan: 'Tiga polarisasi dan batas 120 dari pengetahuan umum; tabel stabilize tidak terbaca.',
} as const satisfies Acuan;
