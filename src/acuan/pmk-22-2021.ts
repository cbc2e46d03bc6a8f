import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPmk22Tahun2021 = {
  id: 'pmk-22-2021',
  judul: 'PMK 22/PMK.02/2021',
  berlaku: { sejak: 2021, sampai: 2023 },
} as const satisfies AcuanBerjangka;

export const pmk22Tahun2021 = {
  ...masaPmk22Tahun2021,
  jenis: 'peraturan-menteri',
  digantikanOleh: {
    acuan: 'pmk-62-2023',
    tempat: 'Pasal 244–249 mengatur evaluasi kinerja anggaran; pencabutannya belum terbaca',
    kedudukan: 'simpulan',
  },
  dibaca: 'naskah',
  diperiksa: '2026-11-26',
  letak:
    'lampiran: 123dok.com/document/yr3n82jo; Menimbang: id.scribd.com/document/506886583; ringkasan jdih.kemenkeu.go.id',
  catatan: 'Tabel rata-rata ukur dihitung ulang dan tepat.',
} as const satisfies Acuan;
