import type { Acuan } from './acuan.js';

export const catatanKejaksaan2026 = {
  id: 'catatan-kejaksaan-2026',
  jenis: 'laporan',
  judul: 'Catatan pengukuran kinerja anggaran Kejaksaan 2026, TW I dan TW II',
  dibaca: 'naskah',
  diperiksa: '2026-11-24',
  catatan: 'Angka NKA 90,095 → 90,10 dan 58,985 → 58,99.',
} as const satisfies Acuan;
