import type { Acuan } from './acuan.js';

export const kalkulatorSkm = {
  id: 'kalkulator-skm',
  jenis: 'kode-aplikasi',
  judul: 'Kalkulator SKM menurut PermenPANRB 14/2017',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
} as const satisfies Acuan;
