import type { Skala } from './skala.js';

const dasar = {
  gloss: 'four-level LAKIP scale',
  satuan: 'persen',
  diAtas: 'kelas-teratas',
  diBawah: 'tolak',
} as const;

/** What of {@link lanEmpatKelas} classifies. */
export const pokokLanEmpatKelas = {
  ...dasar,
  id: 'lan.empat-kelas',
  nama: 'Skala empat kelas LAKIP (cetakan 70–85)',
  rentang: [
    { di: '[85, 100]', kode: 'SB', label: 'Sangat Berhasil' },
    { di: '[70, 85)', kode: 'B', label: 'Berhasil' },
    { di: '[55, 70)', kode: 'C', label: 'Cukup Berhasil' },
    { di: '[0, 55)', kode: 'K', label: 'Kurang Berhasil' },
  ],
  kutipan: [
    { acuan: 'lkjip-batu-sopang-2022', tempat: 'Bab III 3.5, skala pengukuran ordinal', kedudukan: 'praktik' },
    { acuan: 'lan-239-2003', tempat: 'disebut asalnya; tabelnya belum terbaca', kedudukan: 'simpulan' },
  ],
} as const satisfies Skala;

/** The four-level LAKIP scale as section 3.5 of the seed report prints it, without a hole. */
export const lanEmpatKelas = {
  ...pokokLanEmpatKelas,
  catatan: 'Berhenti di 100; nilai di atasnya dimasukkan ke kelas teratas dengan peringatan.',
  contoh: [
    { nilai: '80', kode: 'B', asal: 'laporan Batu Sopang 3.5: 80 terletak pada 70 sampai di bawah 85' },
    { nilai: '102.5', kode: 'SB', asal: 'di atas 100: kelas teratas dengan peringatan' },
  ],
} as const satisfies Skala;

/** What of {@link lanEmpatKelasBerlubang} classifies. */
export const pokokLanEmpatKelasBerlubang = {
  ...dasar,
  id: 'lan.empat-kelas-cetakan-3-1',
  nama: 'Skala empat kelas LAKIP (cetakan 75–85, berlubang)',
  rentang: [
    { di: '[85, 100]', kode: 'SB', label: 'Sangat Berhasil' },
    { di: '[75, 85)', kode: 'B', label: 'Berhasil' },
    { di: '[55, 70)', kode: 'C', label: 'Cukup Berhasil' },
    { di: '[0, 55)', kode: 'K', label: 'Kurang Berhasil' },
  ],
  lubang: [{ di: '[70, 75)', alasan: 'Bagian 3.1 mencetak "75 sd < 85"; bagian 3.5 mencetak 70.', cara: 'tolak' }],
  kutipan: [{ acuan: 'lkjip-batu-sopang-2022', tempat: 'Bab III 3.1, skala pengukuran ordinal', kedudukan: 'praktik' }],
} as const satisfies Skala;

/** The same scale as section 3.1 prints it, which leaves 70–75 without a class. */
export const lanEmpatKelasBerlubang = {
  ...pokokLanEmpatKelasBerlubang,
  catatan: 'Disimpan agar laporan yang memakainya dapat dibaca; jangan dipakai untuk laporan baru.',
  contoh: [
    { nilai: '72', alasan: 'celah-skala', asal: 'cetakan 3.1 melompati 70 sampai di bawah 75' },
    { nilai: '75', kode: 'B', asal: 'cetakan 3.1: "75 sd < 85"' },
  ],
} as const satisfies Skala;
