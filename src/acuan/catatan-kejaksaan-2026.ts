import type { Acuan } from './acuan.js';

export const catatanKejaksaan2026 = {
  id: 'catatan-kejaksaan-2026',
  jenis: 'kode-aplikasi',
  judul: 'Catatan pengukuran kinerja anggaran Kejaksaan 2026, TW I dan TW II',
  dibaca: 'kode-aplikasi',
  diperiksa: '2026-11-26',
  letak: 'kode sumber publik',
  catatan: 'Catatan di dalam kode sumber, bukan laporan yang dibaca. Angka NKA 90,095 → 90,10 dan 58,985 → 58,99.',
} as const satisfies Acuan;
