import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaKepmendagri900Nomor861Tahun2026 = {
  id: 'kepmendagri-900-861-2026',
  judul: 'Kepmendagri 900.1-861/2026',
  berlaku: { sejak: 2026 },
} as const satisfies AcuanBerjangka;

export const kepmendagri900Nomor861Tahun2026 = {
  ...masaKepmendagri900Nomor861Tahun2026,
  jenis: 'keputusan-menteri',
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Perubahan Keempat atas Kepmendagri 050-5889/2021; sub-kegiatan 4 angka.',
} as const satisfies Acuan;
