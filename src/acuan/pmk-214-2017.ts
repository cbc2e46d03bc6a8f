import type { Acuan } from './acuan.js';

export const pmk214Tahun2017 = {
  id: 'pmk-214-2017',
  jenis: 'peraturan-menteri',
  judul: 'PMK 214/PMK.02/2017',
  berlaku: { sejak: 2017 },
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: 'lampiran: 123dok.com/article/q5oxr03z',
  catatan: 'Contoh lampirannya rusak OCR: jumlah 111,60 tidak mengikuti 1,22/0,80/1,42.',
} as const satisfies Acuan;
