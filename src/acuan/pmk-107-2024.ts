import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPmk107Tahun2024 = {
  id: 'pmk-107-2024',
  judul: 'PMK 107/2024 tentang Perubahan atas PMK 62/2023',
  berlaku: { sejak: 2024 },
} as const satisfies AcuanBerjangka;

export const pmk107Tahun2024 = {
  ...masaPmk107Tahun2024,
  jenis: 'peraturan-menteri',
  dibaca: 'naskah',
  diperiksa: '2026-11-26',
  letak: 'pasal.id/peraturan/permen/permenkeu-no-107--tahun-2024',
  catatan: 'Yang terbaca judulnya dan Pasal 251; ayat (4a) mencetak empat kategori, di atas 90 sampai di atas 50–60.',
} as const satisfies Acuan;
