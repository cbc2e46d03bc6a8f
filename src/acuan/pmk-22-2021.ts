import type { Acuan } from './acuan.js';

export const pmk22Tahun2021 = {
  id: 'pmk-22-2021',
  jenis: 'peraturan-menteri',
  judul: 'PMK 22/PMK.02/2021',
  berlaku: { sejak: 2021 },
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: 'lampiran: 123dok.com/document/yr3n82jo; ringkasan jdih.kemenkeu.go.id',
  catatan: 'Tabel rata-rata ukur dihitung ulang dan tepat.',
} as const satisfies Acuan;
