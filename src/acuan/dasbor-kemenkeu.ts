import type { Acuan } from './acuan.js';

export const dasborKemenkeu = {
  id: 'dasbor-kemenkeu',
  jenis: 'kode-aplikasi',
  judul: 'Dasbor unit Kementerian Keuangan, MAX dan MIN dengan batas 1,2',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
} as const satisfies Acuan;
