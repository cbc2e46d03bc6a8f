import type { Skala } from './skala.js';

const kutipan = [
  { acuan: 'permenpanrb-14-2017', tempat: 'tabel nilai persepsi, interval dan mutu', kedudukan: 'lewat-pihak-lain' },
  { acuan: 'bppp-tegal-skm-2024', tempat: 'hlm. 44', kedudukan: 'lewat-pihak-lain' },
  { acuan: 'kalkulator-skm', tempat: 'penentuan mutu', kedudukan: 'praktik' },
] as const;

/** What of {@link skm14Nik} classifies. */
export const pokokSkm14Nik = {
  id: 'skm.permenpanrb-14-2017',
  nama: 'Mutu pelayanan SKM menurut NIK',
  gloss: 'public service quality by converted satisfaction index, 2017 on',
  satuan: 'nilai',
  rentang: [
    { di: '[88.31, 100.00]', kode: 'A', label: 'Sangat Baik' },
    { di: '[76.61, 88.30]', kode: 'B', label: 'Baik' },
    { di: '[65.00, 76.60]', kode: 'C', label: 'Kurang Baik' },
    { di: '[25.00, 64.99]', kode: 'D', label: 'Tidak Baik' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  desimalKlasifikasi: 2,
  kutipan,
} as const satisfies Skala;

/** Mutu pelayanan by NIK (25–100). The bounds are printed with two decimals, so NIK is rounded to two first. */
export const skm14Nik = {
  ...pokokSkm14Nik,
  catatan: 'BPPP Tegal mencetak batas C 76,66; yang dipakai 76,60.',
  contoh: [
    { nilai: '82', kode: 'B', asal: 'SKM: 3,28 × 25 = 82, terletak pada 76,61 sampai 88,30' },
    { nilai: '76.605', kode: 'B', asal: 'dibulatkan 76,61 sebelum digolongkan' },
  ],
} as const satisfies Skala;

const alasan =
  'Satu langkah NIK (0,01) adalah 0,0004 NI; celahnya terbagi di tengah seperti pembulatan NIK ke dua desimal.';

/** What of {@link skm14Ni} classifies. */
export const pokokSkm14Ni = {
  id: 'skm.permenpanrb-14-2017-ni',
  nama: 'Mutu pelayanan SKM menurut NI',
  gloss: 'public service quality by satisfaction index of 1 to 4, 2017 on',
  satuan: 'nilai',
  rentang: [
    { di: '[3.5324, 4.00]', kode: 'A', label: 'Sangat Baik' },
    { di: '[3.0644, 3.5320]', kode: 'B', label: 'Baik' },
    { di: '[2.60, 3.0640]', kode: 'C', label: 'Kurang Baik' },
    { di: '[1.00, 2.5996]', kode: 'D', label: 'Tidak Baik' },
  ],
  lubang: [
    { di: '[3.5322, 3.5324)', alasan, cara: 'kelas-atas' },
    { di: '(3.5320, 3.5322)', alasan, cara: 'kelas-bawah' },
    { di: '[3.0642, 3.0644)', alasan, cara: 'kelas-atas' },
    { di: '(3.0640, 3.0642)', alasan, cara: 'kelas-bawah' },
    { di: '[2.5998, 2.60)', alasan, cara: 'kelas-atas' },
    { di: '(2.5996, 2.5998)', alasan, cara: 'kelas-bawah' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan,
} as const satisfies Skala;

/** Mutu pelayanan by NI (1–4): a value between two printed bounds goes where its NIK, rounded to two decimals, would go. */
export const skm14Ni = {
  ...pokokSkm14Ni,
  contoh: [
    { nilai: '3.28', kode: 'B', asal: 'tabel: 3,0644 sampai 3,5320' },
    { nilai: '3.6', kode: 'A', asal: 'tabel: 3,5324 sampai 4,00' },
  ],
} as const satisfies Skala;
