import type { Acuan } from './acuan.js';

export const kepmendagri050Nomor3708Tahun2020 = {
  id: 'kepmendagri-050-3708-2020',
  jenis: 'keputusan-menteri',
  judul: 'Kepmendagri 050-3708/2020',
  berlaku: { sejak: 2020 },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Pemutakhiran kode; sub-kegiatan 2 angka.',
} as const satisfies Acuan;
