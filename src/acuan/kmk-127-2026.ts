import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaKmk127Tahun2026 = {
  id: 'kmk-127-2026',
  judul: 'KMK 127/2026',
  berlaku: { sejak: 2026 },
} as const satisfies AcuanBerjangka;

export const kmk127Tahun2026 = {
  ...masaKmk127Tahun2026,
  jenis: 'keputusan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'hlm. 37–38 dan 67–70, sebagaimana tertulis dalam kalkulator publik "Kakin"',
  catatan: 'Mencetak 114,26 untuk 4,56 ÷ 4,39; yang benar 103,87.',
} as const satisfies Acuan;
