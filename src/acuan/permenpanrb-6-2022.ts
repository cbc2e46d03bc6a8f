import type { Acuan } from './acuan.js';

export const permenpanrb6Tahun2022 = {
  id: 'permenpanrb-6-2022',
  jenis: 'peraturan-menteri',
  judul: 'PermenPANRB 6/2022',
  berlaku: { sejak: 2022 },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'id.scribd.com/presentation/628206404',
  catatan: 'Hanya judul paparan yang terbaca: skema angka diganti rating dan predikat.',
} as const satisfies Acuan;
