import type { Skala } from './skala.js';

/** What of {@link nkaPmk62} classifies. */
export const pokokNkaPmk62 = {
  id: 'nka.pmk-62-2023',
  nama: 'Kategori Nilai Kinerja Anggaran',
  gloss: 'category of the budget performance score',
  satuan: 'nilai',
  rentang: [
    { di: '(90, ∞)', kode: 'SB', label: 'Sangat Baik' },
    { di: '(80, 90]', kode: 'B', label: 'Baik' },
    { di: '(60, 80]', kode: 'C', label: 'Cukup' },
    { di: '(50, 60]', kode: 'K', label: 'Kurang' },
    { di: '(-∞, 50]', kode: 'SK', label: 'Sangat Kurang' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [
    { acuan: 'pmk-62-2023', tempat: 'Pasal 249 ayat (8)', kedudukan: 'lewat-pihak-lain' },
    {
      acuan: 'pmk-107-2024',
      tempat: 'Pasal 251 ayat (4a) huruf a–d: empat kategori teratas',
      kedudukan: 'dibaca-di-peraturan',
    },
  ],
} as const satisfies Skala;

/** Categories of the Nilai Kinerja Anggaran. */
export const nkaPmk62 = {
  ...pokokNkaPmk62,
  catatan: 'Hurufnya disusun dari sebutannya.',
  contoh: [
    { nilai: '90.1', kode: 'SB', asal: 'NKA 84,63 dan 95,56: 90,10, di atas 90' },
    { nilai: '58.99', kode: 'K', asal: 'NKA 18,70 dan 99,27: 58,99, terletak pada > 50 sampai 60' },
  ],
} as const satisfies Skala;
