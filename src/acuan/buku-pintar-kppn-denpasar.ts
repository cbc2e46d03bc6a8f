import type { Acuan } from './acuan.js';

export const bukuPintarKppnDenpasar = {
  id: 'buku-pintar-kppn-denpasar',
  jenis: 'bahan-paparan',
  judul: 'Buku Pintar Pengelolaan Kinerja KPPN Denpasar',
  dibaca: 'naskah',
  diperiksa: '2026-11-26',
  letak: 'hlm. 70: yukirin.xyz/pintar-kinerja',
  halaman: [{ cetak: '70', penampil: 78 }],
} as const satisfies Acuan;
