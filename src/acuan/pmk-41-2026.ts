import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPmk41Tahun2026 = {
  id: 'pmk-41-2026',
  judul: 'PMK 41/2026',
  berlaku: { sejak: 2026 },
} as const satisfies AcuanBerjangka;

export const pmk41Tahun2026 = {
  ...masaPmk41Tahun2026,
  jenis: 'peraturan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'disebut dalam kode sumber publik; naskahnya belum terbaca',
  catatan: 'Isi perubahannya tidak diketahui; tidak satu rumus pun bersandar padanya.',
} as const satisfies Acuan;
