import { bagi, masukan, persen } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const T = masukan('target', 'satuan-indikator');
const R = masukan('realisasi', 'satuan-indikator');

/** What of {@link capaianMinimizeRasio} computes. */
export const pokokMinimizeRasio = pokok({
  id: 'capaian.minimize.rasio',
  nama: 'Capaian minimize, cara rasio',
  satuan: 'persen',
  masukan: { T, R },
  isi: persen(bagi(T, R)),
  takTerukurBila: [
    { masukan: 'T', keadaan: 'kosong', alasan: 'target-kosong' },
    { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'T', keadaan: 'nol', alasan: 'target-nol' },
    { masukan: 'T', keadaan: 'negatif', alasan: 'target-negatif' },
    { masukan: 'R', keadaan: 'nol', alasan: 'realisasi-nol' },
    { masukan: 'R', keadaan: 'negatif', alasan: 'realisasi-negatif' },
  ],
  kutipan: [{ acuan: 'lkjip-batu-sopang-2022', tempat: 'Tabel 3.1, Angka Kriminalitas', kedudukan: 'praktik' }],
});

/**
 * Capaian of a lower-is-better indicator, by ratio: T ÷ R × 100.
 *
 * Convex in R: unbounded as R nears 0, 100 at R = T, never reaches 0. The other family is {@link capaianMinimizeSelisih}; they
 * agree at R = T only.
 *
 * - Inputs: T > 0 and R > 0 in the indicator's unit.
 * - Result: percent, above 0.
 * - Tak terukur: T or R missing, T = 0, R = 0, T < 0 or R < 0. What R = 0 means is policy (`realisasiNol`) of `hitungCapaian`.
 *
 * @example
 * evaluasi(capaianMinimizeRasio, { T: 20, R: 18 }) // => { status: 'terukur', teks: '111,11' }
 */
export const capaianMinimizeRasio = lengkapi(pokokMinimizeRasio, {
  gloss: 'achievement, lower is better, by ratio',
  arah: { R: 'turun', T: 'naik' },
  contoh: [
    { masukan: { T: 20, R: 18 }, hasil: '111.11', asal: 'Tabel 3.1 laporan Batu Sopang mencetak 111,1; 20 / 18' },
    { masukan: { T: 12, R: 13 }, hasil: '92.31', asal: 'CAP-27: 12 / 13' },
  ],
});
