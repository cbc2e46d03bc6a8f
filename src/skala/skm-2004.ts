import type { Skala } from './skala.js';

/** What of {@link skm2004} classifies. */
export const pokokSkm2004 = {
  id: 'skm.kep-25-mpan-2-2004',
  nama: 'Mutu pelayanan IKM menurut KEP/25/M.PAN/2/2004',
  gloss: 'public service quality, 2004 to 2014',
  satuan: 'nilai',
  rentang: [
    { di: '[81.26, 100.00]', kode: 'A', label: 'Sangat Baik' },
    { di: '[62.51, 81.25]', kode: 'B', label: 'Baik' },
    { di: '[43.76, 62.50]', kode: 'C', label: 'Kurang Baik' },
    { di: '[25.00, 43.75]', kode: 'D', label: 'Tidak Baik' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  desimalKlasifikasi: 2,
  kutipan: [
    { acuan: 'kep-25-mpan-2-2004', tempat: 'tabel mutu pelayanan', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'bpsmb-bali-ikm-2013', tempat: 'tabel mutu pelayanan', kedudukan: 'lewat-pihak-lain' },
  ],
} as const satisfies Skala;

/** Mutu pelayanan of the IKM until 2014 (14 unsur), by converted value with two decimals. */
export const skm2004 = {
  ...pokokSkm2004,
  catatan:
    'Sebutan tiap mutu mengikuti PermenPANRB 14/2017. Deret yang melewati 2014 membandingkan huruf dari skala berbeda: 65 di sini B, di skala 2017 C.',
  contoh: [
    { nilai: '65', kode: 'B', asal: 'tabel 2004: 62,51 sampai 81,25' },
    { nilai: '43.75', kode: 'D', asal: 'tabel 2004: 25 sampai 43,75' },
  ],
} as const satisfies Skala;
