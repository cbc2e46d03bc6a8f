import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaKmk300Tahun2022 = {
  id: 'kmk-300-2022',
  judul: 'KMK 300/KMK.01/2022',
  berlaku: { sejak: 2022, sampai: 2026 },
} as const satisfies AcuanBerjangka;

export const kmk300Tahun2022 = {
  ...masaKmk300Tahun2022,
  jenis: 'keputusan-menteri',
  digantikanOleh: {
    acuan: 'kmk-127-2026',
    tempat: 'judulnya sama, manajemen kinerja di lingkungan Kementerian Keuangan; pencabutannya belum terbaca',
    kedudukan: 'simpulan',
  },
  dibaca: 'belum-dibaca',
  diperiksa: '2026-11-26',
  catatan: 'Tabel stabilize tidak terbaca.',
} as const satisfies Acuan;
