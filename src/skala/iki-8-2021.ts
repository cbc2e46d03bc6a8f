import type { Skala } from './skala.js';

const alasan = 'Kategori ditulis dengan persen bulat; nilai di antaranya tidak diatur.';

/** What of {@link iki8} classifies. */
export const pokokIki8 = {
  id: 'iki.permenpanrb-8-2021',
  nama: 'Kategori capaian IKI',
  gloss: 'category of an individual indicator by achievement, 2021 to 2022',
  satuan: 'persen',
  rentang: [
    { di: '[101, ∞)', kode: 'SB', label: 'Sangat Baik' },
    { di: '[100, 100]', kode: 'B', label: 'Baik' },
    { di: '[80, 99]', kode: 'C', label: 'Cukup' },
    { di: '[60, 79]', kode: 'K', label: 'Kurang' },
    { di: '(-∞, 59]', kode: 'SK', label: 'Sangat Kurang' },
  ],
  lubang: [
    { di: '(100, 101)', alasan, cara: 'tolak' },
    { di: '(99, 100)', alasan, cara: 'tolak' },
    { di: '(79, 80)', alasan, cara: 'tolak' },
    { di: '(59, 60)', alasan, cara: 'tolak' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [
    {
      acuan: 'permenpanrb-8-2021',
      tempat: 'lampiran hlm. 93, huruf (e)–(g): batas 59, 79, 99 dari penyebut rumus nilai',
      kedudukan: 'simpulan',
    },
    {
      acuan: 'permenpanrb-8-2021',
      tempat: 'lampiran hlm. 243, SKP contoh: 100 % Baik, 98 % Cukup',
      kedudukan: 'dibaca-di-peraturan',
    },
    {
      acuan: 'simpulan-lkjip',
      tempat: 'batas 101 kategori Sangat Baik; halamannya tidak terbaca',
      kedudukan: 'simpulan',
    },
  ],
} as const satisfies Skala;

/** Category of an individual performance indicator by its capaian. */
export const iki8 = {
  ...pokokIki8,
  catatan:
    'Hlm. 92, yang memuat kategorinya, tidak terbaca: batas 59, 79, 99 dan 101 simpulan. Hurufnya disusun dari sebutannya. Capaian 100 dengan target yang sudah maksimal dikategorikan Sangat Baik; itu diputuskan sebelum skala ini dipakai.',
  contoh: [
    { nilai: '98', kode: 'C', asal: 'SKP contoh hlm. 243: 98 % Cukup' },
    { nilai: '100', kode: 'B', asal: 'SKP contoh hlm. 243: 100 % Baik' },
  ],
} as const satisfies Skala;
