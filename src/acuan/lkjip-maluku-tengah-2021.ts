import type { Acuan } from './acuan.js';

export const lkjipMalukuTengah2021 = {
  id: 'lkjip-maluku-tengah-2021',
  jenis: 'laporan',
  judul: 'LKjIP 2021 Kabupaten Maluku Tengah',
  dibaca: 'naskah',
  diperiksa: '2026-11-26',
  letak: 'hlm. III.2: fliphtml5.com/qdghn/orip',
  halaman: [{ cetak: 'III.2', penampil: 94 }],
  catatan: 'Pita ">75 s.d. <85" membuat tepat 85 tidak berkelas.',
} as const satisfies Acuan;
