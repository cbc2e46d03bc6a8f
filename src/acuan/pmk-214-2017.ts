import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPmk214Tahun2017 = {
  id: 'pmk-214-2017',
  judul: 'PMK 214/PMK.02/2017',
  berlaku: { sejak: 2017, sampai: 2021 },
} as const satisfies AcuanBerjangka;

export const pmk214Tahun2017 = {
  ...masaPmk214Tahun2017,
  jenis: 'peraturan-menteri',
  digantikanOleh: {
    acuan: 'pmk-22-2021',
    tempat: 'Menimbang huruf a–b; ringkasan jdih.kemenkeu.go.id/dok/22-pmk-02-2021: menggantikan PMK 214',
    kedudukan: 'dibaca-di-peraturan',
  },
  dibaca: 'naskah',
  diperiksa: '2026-11-26',
  letak: 'lampiran: 123dok.com/article/q5oxr03z; Menimbang: jdih.kemenkeu.go.id/dok/214-pmk-02-2017',
  catatan: 'Contoh lampirannya rusak OCR: jumlah 111,60 tidak mengikuti 1,22/0,80/1,42.',
} as const satisfies Acuan;
