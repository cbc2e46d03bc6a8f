import type { Acuan } from './acuan.js';

export const aplikasiKementerianTRT = {
  id: 'aplikasi-kementerian-t-r-t',
  jenis: 'kode-aplikasi',
  judul: 'Aplikasi kementerian dengan T − (R − T)',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
} as const satisfies Acuan;
