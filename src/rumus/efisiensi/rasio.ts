import { bagi, masukan } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const C = masukan('capaian', 'persen');
const S = masukan('serapan', 'persen', { min: 1, maks: null });

/** What of {@link efisiensiRasio} computes. */
export const pokokEfisiensiRasio = pokok({
  id: 'efisiensi.rasio',
  nama: 'Tingkat efisiensi (capaian dibagi serapan)',
  satuan: 'rasio',
  masukan: { C, S },
  isi: bagi(C, S),
  takTerukurBila: [
    { masukan: 'C', keadaan: 'kosong', alasan: 'capaian-kosong' },
    { masukan: 'S', keadaan: 'kosong', alasan: 'serapan-kosong' },
    { masukan: 'S', keadaan: 'tidak-positif', alasan: 'serapan-nol' },
  ],
  kutipan: [{ acuan: 'lkjip-batu-sopang-2022', tempat: 'Tabel 3.4.4, kolom 5 = 3 : 4', kedudukan: 'praktik' }],
});

/**
 * Tingkat efisiensi as a ratio: capaian ÷ serapan; above 1 is efficient.
 *
 * A ratio and not a percentage, though reports head the column "%".
 *
 * - Inputs: capaian and serapan in percent, serapan > 0.
 * - Result: ratio.
 * - Tak terukur: an input missing, serapan ≤ 0.
 *
 * @example
 * evaluasi(efisiensiRasio, { C: '102.5', S: '98.86' }) // => { teks: '1,04' }
 */
export const efisiensiRasio = lengkapi(pokokEfisiensiRasio, {
  gloss: 'efficiency ratio',
  arah: { C: 'naik', S: 'turun' },
  contoh: [
    { masukan: { C: '102.5', S: '98.86' }, hasil: '1.04', asal: 'EF-01: tercetak 1,04' },
    { masukan: { C: '111.1', S: '99.9' }, hasil: '1.11', asal: 'EF-02: tercetak 1,11' },
  ],
});
