import type { Acuan, AcuanBerjangka } from './acuan.js';

/** Its name and its years, which is all that asking for them loads. */
export const masaPmk62Tahun2023 = {
  id: 'pmk-62-2023',
  judul: 'PMK 62/2023',
  berlaku: { sejak: 2023 },
} as const satisfies AcuanBerjangka;

export const pmk62Tahun2023 = {
  ...masaPmk62Tahun2023,
  jenis: 'peraturan-menteri',
  diubahOleh: [
    { acuan: 'pmk-107-2024', tempat: 'judulnya', kedudukan: 'dibaca-di-peraturan' },
    {
      acuan: 'pmk-41-2026',
      tempat: 'catatan dalam dua kode sumber publik: mengubah PMK 62/2023 sejak 22 Juni 2026',
      kedudukan: 'lewat-pihak-lain',
    },
  ],
  dibaca: 'lewat-pihak-lain',
  diperiksa: '2026-11-26',
  letak: 'hlm. 177, Pasal 244–246: online.flipbuilder.com/fnykg/qfdw',
  halaman: [{ cetak: '177', penampil: 191 }],
  catatan: 'Pasal 247–249 lewat pihak lain. Pembagian 75/25 di dalam perencanaan belum terbaca.',
} as const satisfies Acuan;
