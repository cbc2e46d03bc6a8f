import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPmk249Tahun2011 = {
  id: 'pmk-249-2011',
  judul: 'PMK 249/PMK.02/2011',
  berlaku: { sejak: 2011, sampai: 2017 },
} as const satisfies AcuanBerjangka;

export const pmk249Tahun2011 = {
  ...masaPmk249Tahun2011,
  jenis: 'peraturan-menteri',
  digantikanOleh: {
    acuan: 'pmk-214-2017',
    tempat: 'Menimbang huruf a–b: PMK 249/PMK.02/2011 diatur kembali',
    kedudukan: 'dibaca-di-peraturan',
  },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'LAKIP Inspektorat Jenderal 2019: fliphtml5.com/ivgoq/hwvo, hlm. penampil 42',
  catatan: 'Rumus efisiensi biaya satuan.',
} as const satisfies Acuan;
