import { bagi, kali, konstanta, kurang, masukan, persen } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const T = masukan('target akhir', 'satuan-indikator', { min: 1, maks: null });
const R = masukan('realisasi', 'satuan-indikator');

const dasar = {
  satuan: 'persen',
  masukan: { T, R },
  takTerukurBila: [
    { masukan: 'T', keadaan: 'kosong', alasan: 'target-akhir-kosong' },
    { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'T', keadaan: 'nol', alasan: 'target-akhir-nol' },
    { masukan: 'T', keadaan: 'negatif', alasan: 'target-akhir-negatif' },
  ],
} as const;

/** What of {@link kemajuanMaximize} computes. */
export const pokokKemajuanMaximize = pokok({
  ...dasar,
  id: 'waktu.kemajuan.maximize',
  nama: 'Tingkat kemajuan maximize',
  isi: persen(bagi(R, T)),
  kutipan: [
    {
      acuan: 'lkjip-batu-sopang-2022',
      tempat: 'Bab III 3.3, kolom Tingkat Kemajuan (dicetak N/A)',
      kedudukan: 'praktik',
    },
    { acuan: 'wp-sipd', tempat: 'monev Renstra', kedudukan: 'praktik' },
  ],
});

/**
 * Tingkat kemajuan (progress towards the end target) of a higher-is-better indicator: R ÷ end target × 100.
 *
 * - Inputs: end target > 0 and R, same unit; for accumulated indicators R is the sum since the first year.
 * - Result: percent.
 * - Tak terukur: a value missing, end target ≤ 0.
 *
 * @example
 * evaluasi(kemajuanMaximize, { T: 85, R: 82 }) // => { teks: '96,47' }
 */
export const kemajuanMaximize = lengkapi(pokokKemajuanMaximize, {
  gloss: 'progress towards the end target, higher is better',
  arah: { R: 'naik', T: 'turun' },
  contoh: [{ masukan: { T: 85, R: 82 }, hasil: '96.47', asal: 'TRN-06: 82 / 85' }],
});

/** What of {@link kemajuanMinimizeRasio} computes. */
export const pokokKemajuanMinimizeRasio = pokok({
  ...dasar,
  id: 'waktu.kemajuan.minimize.rasio',
  nama: 'Tingkat kemajuan minimize, cara rasio',
  isi: persen(bagi(T, R)),
  takTerukurBila: [
    ...dasar.takTerukurBila,
    { masukan: 'R', keadaan: 'nol', alasan: 'realisasi-nol' },
    { masukan: 'R', keadaan: 'negatif', alasan: 'realisasi-negatif' },
  ],
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'rumpun rumus yang sama dengan indikatornya', kedudukan: 'simpulan' }],
});

/**
 * Tingkat kemajuan of a lower-is-better indicator by ratio: end target ÷ R × 100.
 *
 * - Inputs: end target > 0 and R > 0, same unit.
 * - Result: percent, above 0.
 * - Tak terukur: a value missing, end target ≤ 0, R ≤ 0.
 *
 * @example
 * evaluasi(kemajuanMinimizeRasio, { T: 5, R: 18 }) // => { teks: '27,78' }
 */
export const kemajuanMinimizeRasio = lengkapi(pokokKemajuanMinimizeRasio, {
  gloss: 'progress towards the end target, lower is better, by ratio',
  arah: { R: 'turun', T: 'naik' },
  contoh: [{ masukan: { T: 5, R: 18 }, hasil: '27.78', asal: 'TRN-07: 5 / 18' }],
});

/** What of {@link kemajuanMinimizeSelisih} computes. */
export const pokokKemajuanMinimizeSelisih = pokok({
  ...dasar,
  id: 'waktu.kemajuan.minimize.selisih',
  nama: 'Tingkat kemajuan minimize, cara selisih',
  isi: persen(bagi(kurang(kali(konstanta(2), T), R), T)),
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'rumpun rumus yang sama dengan indikatornya', kedudukan: 'simpulan' }],
});

/**
 * Tingkat kemajuan of a lower-is-better indicator by difference: (2 × end target − R) ÷ end target × 100.
 *
 * Falls below 0 as soon as R passes twice the end target, which early in a plan is the rule and not the exception; progress from
 * the baseline ({@link kemajuanDariAwal}) says more there.
 *
 * - Inputs: end target > 0 and R, same unit.
 * - Result: percent, at most 200 when R ≥ 0, negative beyond twice the end target.
 * - Tak terukur: a value missing, end target ≤ 0.
 *
 * @example
 * evaluasi(kemajuanMinimizeSelisih, { T: 5, R: 18 }) // => { teks: '-160,00' }
 */
export const kemajuanMinimizeSelisih = lengkapi(pokokKemajuanMinimizeSelisih, {
  gloss: 'progress towards the end target, lower is better, by difference',
  arah: { R: 'turun', T: 'naik' },
  contoh: [{ masukan: { T: 5, R: 18 }, hasil: '-160.00', asal: 'TRN-07: (10 − 18) / 5' }],
});
