import type { Acuan } from './acuan.js';

export const kepmendagri050Nomor5889Tahun2021 = {
  id: 'kepmendagri-050-5889-2021',
  jenis: 'keputusan-menteri',
  judul: 'Kepmendagri 050-5889/2021',
  berlaku: { sejak: 2021, sampai: 2023 },
  digantikanOleh: 'kepmendagri-900-1317-2023',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Pemutakhiran kode; sub-kegiatan 2 angka.',
} as const satisfies Acuan;
