import type { Acuan } from './acuan.js';

export const lakipItjen2019 = {
  id: 'lakip-itjen-2019',
  jenis: 'laporan',
  judul: 'LAKIP Inspektorat Jenderal 2019',
  dibaca: 'naskah',
  diperiksa: '2026-11-26',
  letak: 'fliphtml5.com/ivgoq/hwvo, hlm. penampil 42',
  halaman: [{ cetak: null, penampil: 42 }],
  catatan: 'Nomor yang tercetak pada halamannya tidak terlihat.',
} as const satisfies Acuan;
