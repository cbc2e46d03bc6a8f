import type { Acuan } from './acuan.js';

export const kepmendagri900Nomor2850Tahun2025 = {
  id: 'kepmendagri-900-2850-2025',
  jenis: 'keputusan-menteri',
  judul: 'Kepmendagri 900.1-2850/2025',
  berlaku: { sejak: 2025 },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Perubahan Ketiga atas Kepmendagri 050-5889/2021; sub-kegiatan 4 angka.',
} as const satisfies Acuan;
