import { bagi, kurang, masukan, mutlak, persen } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const ini = masukan('nilai tahun ini', 'satuan-indikator', { min: null, maks: null });
const lalu = masukan('nilai tahun lalu', 'satuan-indikator', { min: null, maks: null });

/** What of {@link pertumbuhan} computes. */
export const pokokPertumbuhan = pokok({
  id: 'waktu.pertumbuhan',
  nama: 'Pertumbuhan terhadap tahun lalu',
  satuan: 'persen',
  masukan: { ini, lalu },
  isi: persen(bagi(kurang(ini, lalu), mutlak(lalu))),
  takTerukurBila: [
    { masukan: 'ini', keadaan: 'kosong', alasan: 'nilai-ini-kosong' },
    { masukan: 'lalu', keadaan: 'kosong', alasan: 'nilai-lalu-kosong' },
    { masukan: 'lalu', keadaan: 'nol', alasan: 'nilai-lalu-nol' },
  ],
  kutipan: [
    { acuan: 'lkjip-batu-sopang-2022', tempat: 'Bab III 3.5, realisasi belanja', kedudukan: 'praktik' },
    { acuan: 'simpulan-lkjip', tempat: 'nilai mutlak pada penyebut', kedudukan: 'simpulan' },
  ],
});

/**
 * Year-on-year growth: (this year − last year) ÷ |last year| × 100.
 *
 * The absolute value keeps the sign of the movement when last year was negative.
 *
 * - Inputs: both values, same unit; last year not 0.
 * - Result: percent; negative for a fall.
 * - Tak terukur: a value missing, last year = 0 (the difference still holds, see {@link selisihTahun}).
 *
 * @example
 * evaluasi(pertumbuhan, { ini: 4924825264, lalu: 4568023148 }) // => { teks: '7,81' }
 */
export const pertumbuhan = lengkapi(pokokPertumbuhan, {
  gloss: 'year-on-year growth',
  arah: { ini: 'naik', lalu: 'tidak-tentu' },
  contoh: [
    { masukan: { ini: 4924825264, lalu: 4568023148 }, hasil: '7.81', asal: 'TRN-01: sekitar 7.81%' },
    { masukan: { ini: 2667816093, lalu: 3086912172 }, hasil: '-13.58', asal: 'TRN-02: dicetak 13,57 karena dipotong' },
  ],
});
