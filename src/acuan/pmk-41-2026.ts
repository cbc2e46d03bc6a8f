import type { Acuan } from './acuan.js';

export const pmk41Tahun2026 = {
  id: 'pmk-41-2026',
  jenis: 'peraturan-menteri',
  judul: 'PMK 41/2026',
  berlaku: { sejak: 2026 },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'disebut dalam kode sumber publik; naskahnya belum terbaca',
  catatan: 'Isi perubahannya tidak diketahui; tidak satu rumus pun bersandar padanya.',
} as const satisfies Acuan;
