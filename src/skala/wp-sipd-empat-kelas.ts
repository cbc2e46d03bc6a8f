import type { Skala } from './skala.js';

/** What of {@link wpSipdEmpatKelas} classifies. */
export const pokokWpSipdEmpatKelas = {
  id: 'wp-sipd.empat-kelas',
  nama: 'Skala empat kelas dengan puncak 100 (wp-sipd)',
  gloss: 'four levels, the top one from 100 on',
  satuan: 'persen',
  rentang: [
    { di: '[100, ∞)', kode: 'SB', label: 'Sangat Berhasil' },
    { di: '[75, 100)', kode: 'B', label: 'Berhasil' },
    { di: '[55, 75)', kode: 'C', label: 'Cukup Berhasil' },
    { di: '(-∞, 55)', kode: 'K', label: 'Kurang Berhasil' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [
    { acuan: 'wp-eval-sakip', tempat: 'public/class-wp-eval-sakip-public-monev-kinerja.php', kedudukan: 'praktik' },
  ],
} as const satisfies Skala;

/** Four levels with 100 as the threshold of the top one, as the wp-sipd family has it. */
export const wpSipdEmpatKelas = {
  ...pokokWpSipdEmpatKelas,
  catatan: 'Huruf SB, B, C, K mengikuti cetakan skala empat kelas LAKIP.',
  contoh: [
    { nilai: '100', kode: 'SB', asal: 'aplikasi: >= 100' },
    { nilai: '99.99', kode: 'B', asal: 'aplikasi: >= 75' },
  ],
} as const satisfies Skala;
