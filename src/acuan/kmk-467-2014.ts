import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaKmk467Tahun2014 = {
  id: 'kmk-467-2014',
  judul: 'KMK 467/KMK.01/2014',
  berlaku: { sejak: 2014, sampai: 2022 },
} as const satisfies AcuanBerjangka;

export const kmk467Tahun2014 = {
  ...masaKmk467Tahun2014,
  jenis: 'keputusan-menteri',
  digantikanOleh: {
    acuan: 'kmk-300-2022',
    tempat: 'SE-17/MK.1/2022: KMK 300 "sebagai pengganti" KMK 467 (scribd.com/document/665689168)',
    kedudukan: 'lewat-pihak-lain',
  },
  dibaca: 'belum-dibaca',
  diperiksa: '2026-11-26',
  catatan: 'Tiga polarisasi dan batas 120 dari pengetahuan umum; tabel stabilize tidak terbaca.',
} as const satisfies Acuan;
