import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaKepmendagri050Nomor3708Tahun2020 = {
  id: 'kepmendagri-050-3708-2020',
  judul: 'Kepmendagri 050-3708/2020',
  berlaku: { sejak: 2020 },
} as const satisfies AcuanBerjangka;

export const kepmendagri050Nomor3708Tahun2020 = {
  ...masaKepmendagri050Nomor3708Tahun2020,
  jenis: 'keputusan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-24',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Pemutakhiran kode; sub-kegiatan 2 angka.',
} as const satisfies Acuan;
