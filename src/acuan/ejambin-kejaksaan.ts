import type { Acuan } from './acuan.js';

export const ejambinKejaksaan = {
  id: 'ejambin-kejaksaan',
  jenis: 'kode-aplikasi',
  judul: 'e-LKjIP Pembinaan Kejaksaan "JAMBIN V3"',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
} as const satisfies Acuan;
