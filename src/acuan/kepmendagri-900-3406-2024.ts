import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaKepmendagri900Nomor3406Tahun2024 = {
  id: 'kepmendagri-900-3406-2024',
  judul: 'Kepmendagri 900.1.15.5-3406/2024',
  berlaku: { sejak: 2024 },
} as const satisfies AcuanBerjangka;

export const kepmendagri900Nomor3406Tahun2024 = {
  ...masaKepmendagri900Nomor3406Tahun2024,
  jenis: 'keputusan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Perubahan Kedua atas Kepmendagri 050-5889/2021; sub-kegiatan 4 angka.',
} as const satisfies Acuan;
