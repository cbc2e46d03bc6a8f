import type { Acuan } from './acuan.js';

export const lakipItjen2019 = {
  id: 'lakip-itjen-2019',
  jenis: 'laporan',
  judul: 'LAKIP Inspektorat Jenderal 2019',
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: 'hlm. 42: fliphtml5.com/ivgoq/hwvo',
} as const satisfies Acuan;
