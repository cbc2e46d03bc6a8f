import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaKepmendagri050Nomor5889Tahun2021 = {
  id: 'kepmendagri-050-5889-2021',
  judul: 'Kepmendagri 050-5889/2021',
  berlaku: { sejak: 2021 },
} as const satisfies AcuanBerjangka;

export const kepmendagri050Nomor5889Tahun2021 = {
  ...masaKepmendagri050Nomor5889Tahun2021,
  jenis: 'keputusan-menteri',
  diubahOleh: [
    {
      acuan: 'kepmendagri-900-1317-2023',
      tempat: 'kodefikasi-pemerintah-daerah, Peraturan.php: Perubahan atas Kepmendagri 050-5889/2021',
      kedudukan: 'lewat-pihak-lain',
    },
    {
      acuan: 'kepmendagri-900-3406-2024',
      tempat: 'kodefikasi-pemerintah-daerah, Peraturan.php: Perubahan Kedua',
      kedudukan: 'lewat-pihak-lain',
    },
    {
      acuan: 'kepmendagri-900-2850-2025',
      tempat: 'kodefikasi-pemerintah-daerah, Peraturan.php: Perubahan Ketiga',
      kedudukan: 'lewat-pihak-lain',
    },
    {
      acuan: 'kepmendagri-900-861-2026',
      tempat: 'kodefikasi-pemerintah-daerah, Peraturan.php: Perubahan Keempat',
      kedudukan: 'lewat-pihak-lain',
    },
  ],
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'github rendyrobbani/kodefikasi-pemerintah-daerah',
  catatan: 'Pemutakhiran kode; sub-kegiatan 2 angka, sampai diubah pada 23 Juni 2023.',
} as const satisfies Acuan;
