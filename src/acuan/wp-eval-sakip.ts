import type { Acuan } from './acuan.js';

export const wpEvalSakip = {
  id: 'wp-eval-sakip',
  jenis: 'kode-aplikasi',
  judul: 'Plugin wp-eval-sakip',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github agusnurwanto/wp-eval-sakip',
} as const satisfies Acuan;
