import type { Acuan } from './acuan.js';

export const paparanPermenpanrb6Tahun2022 = {
  id: 'paparan-permenpanrb-6-2022',
  jenis: 'bahan-paparan',
  judul: 'Paparan sosialisasi PermenPANRB 6/2022',
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: 'id.scribd.com/presentation/628206404',
  catatan: 'Terbaca setingkat judul salindia.',
} as const satisfies Acuan;
