import type { Acuan } from './acuan.js';

export const skemaSelisihTahunan = {
  id: 'skema-selisih-tahunan',
  jenis: 'kode-aplikasi',
  judul: 'Skema basis data dengan selisih tahunan',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
} as const satisfies Acuan;
