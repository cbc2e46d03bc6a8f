import type { Acuan } from './acuan.js';

export const kepmendagri900Nomor861Tahun2026 = {
  id: 'kepmendagri-900-861-2026',
  jenis: 'keputusan-menteri',
  judul: 'Kepmendagri 900.1-861/2026',
  berlaku: { sejak: 2026 },
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Perubahan Keempat atas Kepmendagri 050-5889/2021; sub-kegiatan 4 angka.',
} as const satisfies Acuan;
