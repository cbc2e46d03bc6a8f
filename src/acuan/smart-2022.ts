import type { Acuan } from './acuan.js';

export const smart2022 = {
  id: 'smart-2022',
  jenis: 'bahan-paparan',
  judul: 'Bahan SMART 2022',
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  letak: 'id.scribd.com/presentation/618671287',
} as const satisfies Acuan;
