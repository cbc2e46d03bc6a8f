import type { Skala } from './skala.js';

const dasar = { satuan: 'persen', diAtas: 'tolak', diBawah: 'tolak' } as const;

/** What of {@link statusEfektivitas} classifies. */
export const pokokStatusEfektivitas = {
  ...dasar,
  id: 'status.efektivitas',
  nama: 'Efektivitas: melebihi, mencapai, tidak mencapai target',
  gloss: 'target passed, met, missed',
  rentang: [
    { di: '(100, ∞)', kode: 'melebihi', label: 'Melebihi target' },
    { di: '[100, 100]', kode: 'mencapai', label: 'Mencapai target' },
    { di: '(-∞, 100)', kode: 'tidak-mencapai', label: 'Tidak mencapai target' },
  ],
  kutipan: [
    { acuan: 'lkjip-batu-sopang-2022', tempat: 'Tabel 3.4.3 dan kategori pada Bab III 3.5', kedudukan: 'praktik' },
  ],
} as const satisfies Skala;

/** Whether a target was passed, met or missed. */
export const statusEfektivitas = {
  ...pokokStatusEfektivitas,
  catatan:
    'Nilai tak dibulatkan yang dibandingkan: 99,996 tercetak 100,00 tetapi tidak mencapai. Laporan asalnya sendiri menaruh 102,5 pada "mencapai".',
  contoh: [
    { nilai: '102.5', kode: 'melebihi', asal: 'Tabel 3.4.3: di atas 100' },
    { nilai: '80', kode: 'tidak-mencapai', asal: 'Tabel 3.4.3: di bawah 100' },
  ],
} as const satisfies Skala;

/** What of {@link statusKategori35} classifies. */
export const pokokStatusKategori35 = {
  ...dasar,
  id: 'status.kategori-cetakan-3-5',
  nama: 'Kategori capaian cetakan 3.5 (berlubang)',
  gloss: 'achievement categories as printed in section 3.5',
  rentang: [
    { di: '(100, ∞)', kode: 'BS', label: 'Melebihi / melampaui target (Baik Sekali)' },
    { di: '[100, 100]', kode: 'B', label: 'Sesuai Target (Baik)' },
    { di: '[56, 75)', kode: 'C', label: 'Tidak Mencapai Target (Cukup)' },
    { di: '[0, 55)', kode: 'K', label: 'Tidak Mencapai Target (Kurang)' },
  ],
  lubang: [
    { di: '[75, 100)', alasan: 'Tabelnya tidak menyebut nilai ini sama sekali.', cara: 'tolak' },
    { di: '[55, 56)', alasan: 'Dicetak "56 sd < 75" dan "0 sd < 55".', cara: 'tolak' },
  ],
  kutipan: [{ acuan: 'lkjip-batu-sopang-2022', tempat: 'Bab III 3.5, tabel kategori', kedudukan: 'praktik' }],
} as const satisfies Skala;

/** The categories that section 3.5 of the seed report prints, which name nothing between 75 and 100. */
export const statusKategori35 = {
  ...pokokStatusKategori35,
  catatan:
    'Hurufnya disusun dari sebutannya. Disimpan agar laporan yang memakainya dapat dibaca; jangan dipakai untuk laporan baru.',
  contoh: [
    { nilai: '102.5', kode: 'BS', asal: 'Bab III 3.5: > 100' },
    { nilai: '80', alasan: 'celah-skala', asal: 'tabelnya tidak menyebut 75 sampai di bawah 100' },
  ],
} as const satisfies Skala;
