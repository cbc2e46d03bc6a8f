import type { Acuan } from './acuan.js';

export const sakip2020Lhe = {
  id: 'sakip2020-lhe',
  jenis: 'kode-aplikasi',
  judul: 'Aplikasi sakip2020',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github MisArianto/sakip2020: LheController.php',
  catatan: 'Memotong skor ke dua huruf pertama dan menaruh C di 40–50.',
} as const satisfies Acuan;
