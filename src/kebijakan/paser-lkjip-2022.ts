import { anjuran } from './anjuran.js';
import type { Preset } from './preset.js';

const kutip = (tempat: string) => ({ acuan: 'lkjip-batu-sopang-2022', tempat, kedudukan: 'praktik' }) as const;

/**
 * How the seed report reached its own figures: T ÷ R for lower-is-better, no ceiling, the mean of program percentages per sasaran,
 * efficiency as a ratio from a capaian of 100 on.
 */
export const paserLkjip2022 = {
  id: 'paser-lkjip-2022',
  nama: 'LKjIP Kabupaten Paser 2022',
  gloss: 'practice of the 2022 reports of Kabupaten Paser',
  aturan: {
    ...anjuran.aturan,
    minimize: 'rasio',
    serapanRekap: { hierarki: 'gabungan', sasaran: 'rata-rata-persen' },
    efisiensi: { metode: 'rasio', gerbang: '>=100' },
    skala: 'lan.empat-kelas',
  },
  kutipan: [/* @__PURE__ */ kutip('Bab III 3.1–3.5')],
  kutipanAturan: {
    minimize: /* @__PURE__ */ kutip('Tabel 3.1: 18 terhadap 20 dicetak 111,1'),
    batas: /* @__PURE__ */ kutip('Tabel 3.1: 102,5 dan 111,1 dicetak apa adanya'),
    rataRata: /* @__PURE__ */ kutip('Bab III 3.3 dan Tabel 3.4.4: 97,86, tanpa sasaran yang belum terukur'),
    serapanRekap: /* @__PURE__ */ kutip('Tabel 3.4.2: TOTAL per sasaran 79,9 dan 98,82'),
    efisiensi: /* @__PURE__ */ kutip('Tabel 3.4.4: "tidak ada" untuk capaian 80'),
    skala: /* @__PURE__ */ kutip('Bab III 3.5, skala pengukuran ordinal'),
  },
  contoh: [
    {
      polarisasi: 'minimize',
      target: '20',
      realisasi: '18',
      capaian: '111.11',
      predikat: 'SB',
      asal: 'Tabel 3.1: kriminalitas, dicetak 111,1',
    },
    {
      polarisasi: 'maximize',
      target: '25',
      realisasi: '20',
      capaian: '80.00',
      predikat: 'B',
      asal: 'Tabel 3.1: pertumbuhan usaha, dicetak 80',
    },
  ],
  catatan:
    'Rata-rata persentase per sasaran (79,92) bukan perbandingan rupiahnya (73,61); laporan baru sebaiknya memakai serapanRekap: gabungan.',
} as const satisfies Preset;
