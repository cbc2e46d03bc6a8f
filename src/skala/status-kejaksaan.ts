import type { Skala } from './skala.js';

const dasar = {
  satuan: 'persen',
  diAtas: 'tolak',
  diBawah: 'tolak',
  kutipan: [{ acuan: 'ejambin-kejaksaan', tempat: 'status capaian', kedudukan: 'praktik' }],
  catatan:
    'Statusnya bergantung pada triwulan: I–III memakai status.kejaksaan-berjalan, IV memakai status.kejaksaan-akhir.',
} as const;

/** What of {@link statusKejaksaanBerjalan} classifies. */
export const pokokStatusKejaksaanBerjalan = {
  ...dasar,
  id: 'status.kejaksaan-berjalan',
  nama: 'Status capaian Kejaksaan, triwulan I–III',
  gloss: 'status in quarters I to III',
  rentang: [
    { di: '[100, ∞)', kode: 'TERCAPAI', label: 'Tercapai' },
    { di: '(-∞, 100)', kode: 'BELUM_TERCAPAI', label: 'Belum tercapai' },
  ],
} as const satisfies Skala;

/** Status of an indicator in the first three quarters: what is not met may still be. */
export const statusKejaksaanBerjalan = {
  ...pokokStatusKejaksaanBerjalan,
  contoh: [
    { nilai: '99.99', kode: 'BELUM_TERCAPAI', asal: 'triwulan I sampai III: di bawah 100' },
    { nilai: '100', kode: 'TERCAPAI', asal: '>= 100' },
  ],
} as const satisfies Skala;

/** What of {@link statusKejaksaanAkhir} classifies. */
export const pokokStatusKejaksaanAkhir = {
  ...dasar,
  id: 'status.kejaksaan-akhir',
  nama: 'Status capaian Kejaksaan, triwulan IV',
  gloss: 'status in quarter IV',
  rentang: [
    { di: '[100, ∞)', kode: 'TERCAPAI', label: 'Tercapai' },
    { di: '(-∞, 100)', kode: 'TIDAK_TERCAPAI', label: 'Tidak tercapai' },
  ],
} as const satisfies Skala;

/** Status of an indicator in the last quarter. */
export const statusKejaksaanAkhir = {
  ...pokokStatusKejaksaanAkhir,
  contoh: [
    { nilai: '99.99', kode: 'TIDAK_TERCAPAI', asal: 'triwulan IV: di bawah 100' },
    { nilai: '100', kode: 'TERCAPAI', asal: '>= 100' },
  ],
} as const satisfies Skala;
