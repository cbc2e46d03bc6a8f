import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaKepmendagri900Nomor2850Tahun2025 = {
  id: 'kepmendagri-900-2850-2025',
  judul: 'Kepmendagri 900.1-2850/2025',
  berlaku: { sejak: 2025 },
} as const satisfies AcuanBerjangka;

export const kepmendagri900Nomor2850Tahun2025 = {
  ...masaKepmendagri900Nomor2850Tahun2025,
  jenis: 'keputusan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Perubahan Ketiga atas Kepmendagri 050-5889/2021; sub-kegiatan 4 angka.',
} as const satisfies Acuan;
