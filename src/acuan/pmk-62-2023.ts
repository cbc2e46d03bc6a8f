import type { Acuan } from './acuan.js';

export const pmk62Tahun2023 = {
  id: 'pmk-62-2023',
  jenis: 'peraturan-menteri',
  judul: 'PMK 62/2023',
  berlaku: { sejak: 2023 },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'art. 244–249; online.flipbuilder.com/fnykg/qfdw hlm. 191',
  catatan: 'Pembagian 75/25 di dalam perencanaan belum terbaca.',
} as const satisfies Acuan;
