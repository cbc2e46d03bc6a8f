import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaKepmendagri900Nomor1317Tahun2023 = {
  id: 'kepmendagri-900-1317-2023',
  judul: 'Kepmendagri 900.1.15.5-1317/2023',
  berlaku: { sejak: 2023 },
} as const satisfies AcuanBerjangka;

export const kepmendagri900Nomor1317Tahun2023 = {
  ...masaKepmendagri900Nomor1317Tahun2023,
  jenis: 'keputusan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Perubahan atas Kepmendagri 050-5889/2021. Sub-kegiatan 4 angka sejak 23 Juni 2023.',
} as const satisfies Acuan;
