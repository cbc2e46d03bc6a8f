import type { Skala } from './skala.js';

/** What of {@link akip88} classifies. */
export const pokokAkip88 = {
  id: 'akip.permenpanrb-88-2021',
  nama: 'Predikat evaluasi AKIP',
  gloss: 'grade of the performance accountability evaluation; also of the Indeks RB',
  satuan: 'nilai',
  rentang: [
    { di: '(90, 100]', kode: 'AA', label: 'Sangat Memuaskan' },
    { di: '(80, 90]', kode: 'A', label: 'Memuaskan' },
    { di: '(70, 80]', kode: 'BB', label: 'Sangat Baik' },
    { di: '(60, 70]', kode: 'B', label: 'Baik' },
    { di: '(50, 60]', kode: 'CC', label: 'Cukup' },
    { di: '(30, 50]', kode: 'C', label: 'Kurang' },
    { di: '(0, 30]', kode: 'D', label: 'Sangat Kurang' },
  ],
  lubang: [{ di: '[0, 0]', alasan: 'Tidak diatur; satu aplikasi memakai E.', cara: 'tolak' }],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [
    { acuan: 'permenpanrb-88-2021', tempat: 'predikat; naskahnya belum terbaca', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'irb-aceh-2022', tempat: 'pita nilai Indeks RB', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'majalengka-esakip', tempat: 'AspuEvaluasiController', kedudukan: 'praktik' },
  ],
} as const satisfies Skala;

/** Predikat of an AKIP evaluation; upper bounds belong: exactly 90 is A. Zero has no class. */
export const akip88 = {
  ...pokokAkip88,
  contoh: [
    { nilai: '90', kode: 'A', asal: 'batas atas termasuk: > 80 sampai 90' },
    { nilai: '90.01', kode: 'AA', asal: '> 90' },
    { nilai: '65', kode: 'B', asal: 'laporan Batu Sopang: target SAKIP "65 (B)"' },
  ],
} as const satisfies Skala;
