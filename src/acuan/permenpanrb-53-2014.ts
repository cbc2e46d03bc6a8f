import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPermenpanrb53Tahun2014 = {
  id: 'permenpanrb-53-2014',
  judul: 'PermenPANRB 53/2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu',
  berlaku: { sejak: 2014 },
} as const satisfies AcuanBerjangka;

export const permenpanrb53Tahun2014 = {
  ...masaPermenpanrb53Tahun2014,
  jenis: 'peraturan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'isi bab III lewat lembar evaluasi wp-sipd dan laporan Batu Sopang',
  catatan: 'Naskah lampirannya belum terbaca utuh.',
} as const satisfies Acuan;
