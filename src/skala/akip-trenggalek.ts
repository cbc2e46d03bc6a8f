import type { Skala } from './skala.js';

/** What of {@link akipTrenggalek} classifies. */
export const pokokAkipTrenggalek = {
  id: 'akip.trenggalek',
  nama: 'Predikat evaluasi AKIP, batas bawah inklusif (Trenggalek)',
  gloss: 'AKIP grade, lower bounds inclusive',
  satuan: 'nilai',
  rentang: [
    { di: '[90, 100]', kode: 'AA', label: 'Sangat Memuaskan' },
    { di: '[80, 90)', kode: 'A', label: 'Memuaskan' },
    { di: '[70, 80)', kode: 'BB', label: 'Sangat Baik' },
    { di: '[60, 70)', kode: 'B', label: 'Baik' },
    { di: '[50, 60)', kode: 'CC', label: 'Cukup' },
    { di: '[30, 50)', kode: 'C', label: 'Kurang' },
    { di: '[0, 30)', kode: 'D', label: 'Sangat Kurang' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [
    { acuan: 'trenggalek-lke', tempat: 'EksporLaporan.php, getKategoriNilai', kedudukan: 'praktik' },
    { acuan: 'permenpanrb-88-2021', tempat: 'predikat, dengan batas yang berbeda', kedudukan: 'lewat-pihak-lain' },
  ],
} as const satisfies Skala;

/** The AKIP grades with lower bounds that belong: exactly 90 is AA. */
export const akipTrenggalek = {
  ...pokokAkipTrenggalek,
  catatan: 'Kode aplikasinya tidak berbatas di puncak dan di dasar; di sini 0 dan 100, batas nilainya.',
  contoh: [
    { nilai: '90', kode: 'AA', asal: 'aplikasi: >= 90' },
    { nilai: '30', kode: 'C', asal: 'aplikasi: >= 30' },
  ],
} as const satisfies Skala;
