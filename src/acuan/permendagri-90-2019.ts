import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPermendagri90Tahun2019 = {
  id: 'permendagri-90-2019',
  judul: 'Permendagri 90/2019',
  berlaku: { sejak: 2019 },
} as const satisfies AcuanBerjangka;

export const permendagri90Tahun2019 = {
  ...masaPermendagri90Tahun2019,
  jenis: 'peraturan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Bagian sub-kegiatan 2 angka.',
} as const satisfies Acuan;
