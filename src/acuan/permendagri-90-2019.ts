import type { Acuan } from './acuan.js';

export const permendagri90Tahun2019 = {
  id: 'permendagri-90-2019',
  jenis: 'peraturan-menteri',
  judul: 'Permendagri 90/2019',
  berlaku: { sejak: 2019 },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Bagian sub-kegiatan 2 angka.',
} as const satisfies Acuan;
