import type { Acuan } from './acuan.js';

export const lkeBayufadayan = {
  id: 'lke-bayufadayan',
  jenis: 'kode-aplikasi',
  judul: 'Sistem penilaian evaluasi akuntabilitas kinerja instansi',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-24',
  letak: 'github bayufadayan/sistem-penilaian-evaluasi-akuntabilitas-kinerja-instansi: calculateNilai',
} as const satisfies Acuan;
