import { bagi, konstanta, kurang, masukan } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const C = masukan('capaian', 'persen');
const S = masukan('serapan', 'persen', { min: 1, maks: null });

/** What of {@link efisiensiKelebihanRasio} computes. */
export const pokokEfisiensiKelebihanRasio = pokok({
  id: 'efisiensi.kelebihan-rasio',
  nama: 'Kelebihan tingkat efisiensi di atas 1',
  satuan: 'rasio',
  masukan: { C, S },
  isi: kurang(bagi(C, S), konstanta(1)),
  takTerukurBila: [
    { masukan: 'C', keadaan: 'kosong', alasan: 'capaian-kosong' },
    { masukan: 'S', keadaan: 'kosong', alasan: 'serapan-kosong' },
    { masukan: 'S', keadaan: 'tidak-positif', alasan: 'serapan-nol' },
  ],
  kutipan: [
    { acuan: 'lkjip-batu-sopang-2022', tempat: 'Tabel 3.4.4, baris rata-rata tercetak 0,04', kedudukan: 'praktik' },
  ],
});

/**
 * What a ratio of efficiency exceeds 1 by: capaian ÷ serapan − 1. Some reports print it in the average row under a column of ratios.
 *
 * - Inputs: capaian and serapan in percent, serapan > 0.
 * - Result: ratio; above 0 is efficient.
 * - Tak terukur: an input missing, serapan ≤ 0.
 *
 * @example
 * evaluasi(efisiensiKelebihanRasio, { C: '97.86', S: '94.43' }) // => { teks: '0,04' }
 */
export const efisiensiKelebihanRasio = lengkapi(pokokEfisiensiKelebihanRasio, {
  gloss: 'efficiency ratio minus one',
  arah: { C: 'naik', S: 'turun' },
  contoh: [{ masukan: { C: '97.86', S: '94.43' }, hasil: '0.04', asal: 'EF-04: 1,036 − 1' }],
});
