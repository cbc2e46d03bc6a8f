import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPermenpanrb12Tahun2015 = {
  id: 'permenpanrb-12-2015',
  judul: 'PermenPANRB 12/2015',
  berlaku: { sejak: 2015, sampai: 2021 },
} as const satisfies AcuanBerjangka;

export const permenpanrb12Tahun2015 = {
  ...masaPermenpanrb12Tahun2015,
  jenis: 'peraturan-menteri',
  digantikanOleh: {
    acuan: 'permenpanrb-88-2021',
    tempat: 'Menimbang huruf b: perlu diganti',
    kedudukan: 'dibaca-di-peraturan',
  },
  dibaca: 'belum-dibaca',
  diperiksa: '2026-11-26',
  catatan: 'Bobot 30/25/15/10/20 dari pengetahuan umum, belum diperiksa.',
} as const satisfies Acuan;
