import { bagi, kali, konstanta, kurang, masukan, persen } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const T = masukan('target', 'satuan-indikator');
const R = masukan('realisasi', 'satuan-indikator');

/** What of {@link capaianMinimizeSelisih} computes. */
export const pokokMinimizeSelisih = pokok({
  id: 'capaian.minimize.selisih',
  nama: 'Capaian minimize, cara selisih',
  satuan: 'persen',
  masukan: { T, R },
  isi: persen(bagi(kurang(kali(konstanta(2), T), R), T)),
  takTerukurBila: [
    { masukan: 'T', keadaan: 'kosong', alasan: 'target-kosong' },
    { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'T', keadaan: 'nol', alasan: 'target-nol' },
    { masukan: 'T', keadaan: 'negatif', alasan: 'target-negatif' },
  ],
  kutipan: [
    {
      acuan: 'permenpanrb-8-2021',
      tempat: 'lampiran hlm. 100, huruf (g), kondisi khusus',
      kedudukan: 'dibaca-di-peraturan',
    },
  ],
});

/**
 * Capaian of a lower-is-better indicator, by difference: (2T − R) ÷ T × 100.
 *
 * Linear in R: 200 at R = 0, 100 at R = T, 0 at R = 2T, negative beyond. Floor and cap are policy (`batas`), not part of
 * the formula. Printed elsewhere as (T − (R − T)) ÷ T and 1 + (1 − R ÷ T): the same value. T ÷ R is another formula,
 * {@link capaianMinimizeRasio}: for T = 20, R = 18 this one gives 110,00 and that one 111,11.
 *
 * - Inputs: T > 0 and R in the indicator's unit, the same for both.
 * - Result: percent, unbounded below; at most 200 when R ≥ 0.
 * - Tak terukur: T or R missing, T = 0, T < 0 (2 − R ÷ T slopes the wrong way there).
 *
 * @example
 * evaluasi(capaianMinimizeSelisih, { T: 20, R: 18 }) // => { status: 'terukur', teks: '110,00' }
 */
export const capaianMinimizeSelisih = lengkapi(pokokMinimizeSelisih, {
  gloss: 'achievement, lower is better, by difference',
  arah: { R: 'turun', T: 'naik' },
  contoh: [
    { masukan: { T: 20, R: 18 }, hasil: '110.00', asal: 'hitung tangan: (40 − 18) / 20' },
    { masukan: { T: 20, R: 45 }, hasil: '-25.00', asal: 'CAP-06: negatif begitu R > 2T' },
  ],
});
