import { anjuran } from './anjuran.js';
import type { Preset } from './preset.js';

/**
 * How the seed report reached its own figures: T ÷ R for lower-is-better, no ceiling, the mean of program percentages per sasaran,
 * efficiency as a ratio from a capaian of 100 on.
 */
export const paserLkjip2022 = {
  id: 'paser-lkjip-2022',
  nama: 'LKjIP Kabupaten Paser 2022',
  gloss: 'practice of the 2022 reports of Kabupaten Paser',
  aturan: {
    ...anjuran.aturan,
    minimize: 'rasio',
    serapanRekap: { hierarki: 'gabungan', sasaran: 'rata-rata-persen' },
    skala: 'lan.empat-kelas',
  },
  kutipan: [{ acuan: 'lkjip-batu-sopang-2022', tempat: 'Bab III 3.1–3.5', kedudukan: 'praktik' }],
  catatan:
    'Rata-rata persentase per sasaran (79,92) bukan perbandingan rupiahnya (73,61); laporan baru sebaiknya memakai serapanRekap: gabungan.',
} as const satisfies Preset;
