import type { Acuan } from './acuan.js';

export const lakipPuslatbangKmp2021 = {
  id: 'lakip-puslatbang-kmp-2021',
  jenis: 'laporan',
  judul: 'LAKIP Puslatbang KMP LAN 2021',
  dibaca: 'naskah',
  diperiksa: '2026-11-26',
  letak: 'hlm. 92: fliphtml5.com/agdol/iduq',
  halaman: [{ cetak: '92', penampil: 105 }],
} as const satisfies Acuan;
