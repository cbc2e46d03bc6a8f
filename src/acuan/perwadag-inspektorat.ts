import type { Acuan } from './acuan.js';

export const perwadagInspektorat = {
  id: 'perwadag-inspektorat',
  jenis: 'kode-aplikasi',
  judul: 'Aturan penilaian risiko inspektorat sebuah kementerian',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github Ahmdfdhilah/frontend_perwadag: rulesRiskAssesment.md',
} as const satisfies Acuan;
