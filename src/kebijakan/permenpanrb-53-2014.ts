import { anjuran } from './anjuran.js';
import type { Preset } from './preset.js';

/**
 * How LKjIPs written to the outline of PermenPANRB 53/2014 commonly compute. The regulation asks for comparisons and an analysis of
 * efficiency, and leaves the formulas to practice: every rule here is practice.
 */
export const kebijakanPermenpanrb53 = {
  id: 'permenpanrb-53-2014',
  nama: 'Praktik LKjIP menurut PermenPANRB 53/2014',
  gloss: 'common practice of reports under PermenPANRB 53/2014',
  aturan: {
    ...anjuran.aturan,
    minimize: 'selisih',
    batas: { indikator: { bawah: null, atas: null }, rekap: { bawah: null, atas: null } },
    kemajuan: { metode: 'rasio' },
    efisiensi: { metode: 'sisa', gerbang: '>=100' },
    skala: 'lan.empat-kelas',
  },
  kutipan: [
    {
      acuan: 'permenpanrb-53-2014',
      tempat: 'bab III: pembandingan dan analisis efisiensi; rumusnya tidak diatur',
      kedudukan: 'lewat-pihak-lain',
    },
    { acuan: 'wp-eval-sakip', tempat: 'lembar evaluasi pelaporan', kedudukan: 'praktik' },
  ],
  kutipanAturan: {
    minimize: { acuan: 'lkjip-maluku-tengah-2021', tempat: 'hlm. III.2', kedudukan: 'praktik' },
    batas: { acuan: 'lkjip-batu-sopang-2022', tempat: 'Tabel 3.1: dicetak apa adanya', kedudukan: 'praktik' },
    kemajuan: {
      acuan: 'permenpanrb-53-2014',
      tempat: 'realisasi sampai tahun ini terhadap target jangka menengah',
      kedudukan: 'lewat-pihak-lain',
    },
    efisiensi: {
      acuan: 'laporan-kota-2019',
      tempat: 'analisis efisiensi: 100 − serapan, hanya yang mencapai target',
      kedudukan: 'praktik',
    },
    skala: { acuan: 'lkjip-batu-sopang-2022', tempat: 'Bab III 3.5', kedudukan: 'praktik' },
  },
  contoh: [
    {
      polarisasi: 'minimize',
      target: '20',
      realisasi: '18',
      capaian: '110.00',
      predikat: 'SB',
      asal: 'hitung tangan: (20 − (18 − 20)) ÷ 20 × 100',
    },
    {
      polarisasi: 'minimize',
      target: '20',
      realisasi: '45',
      capaian: '-25.00',
      predikat: null,
      asal: 'CAP-06: tanpa batas bawah; di bawah dasar skala',
    },
  ],
  catatan:
    'Peraturannya meminta pembandingan dan analisis efisiensi tanpa mencetak rumus; setiap aturan di sini praktik, bukan bunyi peraturan.',
} as const satisfies Preset;
