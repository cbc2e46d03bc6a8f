import type { Skala } from './skala.js';

/** What of {@link akipEnamKelas} classifies. */
export const pokokAkipEnamKelas = {
  id: 'akip.enam-kelas-maluku-tengah',
  nama: 'Skala enam kelas sebagaimana dicetak LKjIP Maluku Tengah 2021',
  gloss: 'six-level predecessor of the AKIP grades, used for achievement',
  satuan: 'persen',
  rentang: [
    { di: '(85, 100]', kode: 'M', label: 'Memuaskan' },
    { di: '(75, 85)', kode: 'SB', label: 'Sangat Baik' },
    { di: '(65, 75]', kode: 'B', label: 'Baik' },
    { di: '(50, 65]', kode: 'CB', label: 'Cukup Baik' },
    { di: '(30, 50]', kode: 'AK', label: 'Agak Kurang' },
    { di: '[0, 30]', kode: 'K', label: 'Kurang' },
  ],
  lubang: [{ di: '[85, 85]', alasan: 'Dicetak ">75 s.d. <85" dan ">85": tepat 85 tidak disebut.', cara: 'tolak' }],
  diAtas: 'kelas-teratas',
  diBawah: 'tolak',
  kutipan: [{ acuan: 'lkjip-maluku-tengah-2021', tempat: 'hlm. III.2', kedudukan: 'praktik' }],
} as const satisfies Skala;

/** The six-level predecessor of the AKIP grades, reused for capaian; its print leaves exactly 85 without a class. */
export const akipEnamKelas = {
  ...pokokAkipEnamKelas,
  catatan:
    'Hurufnya disusun dari sebutannya. Berhenti di 100; capaian di atasnya masuk kelas teratas dengan peringatan.',
  contoh: [
    { nilai: '85', alasan: 'celah-skala', asal: 'cetakan: "> 75 s.d. < 85" dan "> 85"' },
    { nilai: '85.01', kode: 'M', asal: 'cetakan: > 85' },
  ],
} as const satisfies Skala;
