import { bagi, kali, konstanta, kurang, masukan, persen } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const T = masukan(
  'target',
  'satuan-indikator',
  { min: null, maks: -1 },
  'target di bawah 0, misalnya laba rugi atau selisih kurang',
);
const R = masukan('realisasi', 'satuan-indikator', { min: null, maks: null });

/** What of {@link capaianMaximizeTargetNegatif} computes. */
export const pokokMaximizeTargetNegatif = pokok({
  id: 'capaian.maximize.target-negatif',
  nama: 'Capaian maximize dengan target negatif',
  satuan: 'persen',
  masukan: { T, R },
  isi: persen(bagi(kurang(kali(konstanta(2), T), R), T)),
  takTerukurBila: [
    { masukan: 'T', keadaan: 'kosong', alasan: 'target-kosong' },
    { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'T', keadaan: 'nol', alasan: 'target-nol' },
  ],
  kutipan: [{ acuan: 'kmk-127-2026', tempat: 'hlm. 67–70, target negatif', kedudukan: 'lewat-pihak-lain' }],
});

/**
 * Capaian of a higher-is-better indicator whose target is negative: (2T − R) ÷ T × 100.
 *
 * R ÷ T would fall as R improves when T is below 0; 1 + (1 − R ÷ T) rises. 100 at R = T, 200 at R = 0.
 *
 * - Inputs: T < 0 and R of any sign, in the indicator's unit.
 * - Result: percent, unbounded.
 * - Tak terukur: T or R missing, T = 0.
 *
 * @example
 * evaluasi(capaianMaximizeTargetNegatif, { T: -10, R: -11 }) // => { status: 'terukur', teks: '90,00' }
 */
export const capaianMaximizeTargetNegatif = lengkapi(pokokMaximizeTargetNegatif, {
  gloss: 'achievement, higher is better, negative target',
  arah: { R: 'naik', T: 'tidak-tentu' },
  contoh: [
    { masukan: { T: -10, R: -11 }, hasil: '90.00', asal: 'CAP-11: (−20 + 11) / −10' },
    { masukan: { T: -10, R: -5 }, hasil: '150.00', asal: 'CAP-12 sebelum dibatasi 120: (−20 + 5) / −10' },
  ],
});
