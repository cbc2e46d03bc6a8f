import type { Acuan } from './acuan.js';

export const aplikasiKpiToleransi = {
  id: 'aplikasi-kpi-toleransi',
  jenis: 'kode-aplikasi',
  judul: 'Aplikasi KPI dengan polarisasi toleransi',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'kode sumber publik',
  catatan: 'Gaya BUMN, di luar aturan SAKIP.',
} as const satisfies Acuan;
