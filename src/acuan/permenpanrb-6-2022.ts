import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPermenpanrb6Tahun2022 = {
  id: 'permenpanrb-6-2022',
  judul: 'PermenPANRB 6/2022',
  berlaku: { sejak: 2022 },
} as const satisfies AcuanBerjangka;

export const permenpanrb6Tahun2022 = {
  ...masaPermenpanrb6Tahun2022,
  jenis: 'peraturan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'id.scribd.com/presentation/628206404',
  catatan: 'Hanya judul paparan yang terbaca: skema angka diganti rating dan predikat.',
} as const satisfies Acuan;
