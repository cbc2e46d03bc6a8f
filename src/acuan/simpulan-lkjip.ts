import type { Acuan } from './acuan.js';

export const simpulanLkjip = {
  id: 'simpulan-lkjip',
  jenis: 'simpulan',
  judul: 'Simpulan penyusun pustaka lkjip',
  dibaca: 'belum-dibaca',
  diperiksa: '2026-11-24',
  letak: 'docs/konsep.md',
  catatan: 'Kebijakan yang masuk akal tanpa sumber yang terbaca; dapat diganti lewat opsi atau preset.',
} as const satisfies Acuan;
