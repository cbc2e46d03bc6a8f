import type { Acuan } from './acuan.js';

export const pmk107Tahun2024 = {
  id: 'pmk-107-2024',
  jenis: 'peraturan-menteri',
  judul: 'PMK 107/2024 tentang Perubahan atas PMK 62/2023',
  berlaku: { sejak: 2024 },
  dibaca: 'naskah',
  diperiksa: '2026-11-26',
  letak: 'pasal.id/peraturan/permen/permenkeu-no-107--tahun-2024',
  catatan: 'Yang terbaca judulnya dan Pasal 251; ayat (4a) mencetak empat kategori, di atas 90 sampai di atas 50–60.',
} as const satisfies Acuan;
