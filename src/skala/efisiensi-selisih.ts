import type { Skala } from './skala.js';

/** What of {@link efisiensiSelisih} classifies. */
export const pokokEfisiensiSelisih = {
  id: 'efisiensi.selisih-banjarnegara',
  nama: 'Tingkat efisiensi menurut capaian dikurangi serapan',
  gloss: 'efficiency class by achievement minus absorption',
  satuan: 'poin-persen',
  rentang: [
    { di: '(5, ∞)', kode: 'efisien', label: 'Efisien' },
    { di: '[-5, 5]', kode: 'cukup-efisien', label: 'Cukup efisien' },
    { di: '(-∞, -5)', kode: 'tidak-efisien', label: 'Tidak efisien' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [
    { acuan: 'banjarnegara-esakip', tempat: 'CapaianKinerjaService.php, determineEfisiensi', kedudukan: 'praktik' },
  ],
} as const satisfies Skala;

/** Classes of capaian − serapan, in percentage points. */
export const efisiensiSelisih = {
  ...pokokEfisiensiSelisih,
  contoh: [
    { nilai: '5', kode: 'cukup-efisien', asal: 'aplikasi: -5 sampai 5' },
    { nilai: '-19.07', kode: 'tidak-efisien', asal: 'capaian 80, serapan 99,07' },
  ],
} as const satisfies Skala;
