import type { Skala } from './skala.js';

/** What of {@link akipSakip2020} classifies. */
export const pokokAkipSakip2020 = {
  id: 'akip.sakip2020',
  nama: 'Predikat LHE aplikasi sakip2020 (C mulai 40)',
  gloss: 'AKIP grade of one application: C from 40, lower bounds inclusive',
  satuan: 'nilai',
  rentang: [
    { di: '[90, 100]', kode: 'AA', label: 'Sangat Memuaskan' },
    { di: '[80, 90)', kode: 'A', label: 'Memuaskan' },
    { di: '[70, 80)', kode: 'BB', label: 'Sangat Baik' },
    { di: '[60, 70)', kode: 'B', label: 'Baik' },
    { di: '[50, 60)', kode: 'CC', label: 'Cukup' },
    { di: '[40, 50)', kode: 'C', label: 'Kurang' },
    { di: '[0, 40)', kode: 'D', label: 'Sangat Kurang' },
  ],
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [{ acuan: 'sakip2020-lhe', tempat: 'LheController.php, fetch_emit', kedudukan: 'praktik' }],
} as const satisfies Skala;

/** The AKIP grades of an application that moves C to 40–50 and D below 40. */
export const akipSakip2020 = {
  ...pokokAkipSakip2020,
  catatan:
    'Aplikasinya membaca dua huruf pertama nilai, jadi 100 terbaca 10 dan keluar sebagai D; kekeliruan itu tidak ditiru. Disimpan untuk membaca data lama.',
  contoh: [
    { nilai: '45', kode: 'C', asal: 'aplikasi: C mulai 40' },
    { nilai: '39.99', kode: 'D', asal: 'aplikasi: di bawah 40' },
  ],
} as const satisfies Skala;
