import { bagi, masukan, persen } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const T = masukan('target', 'satuan-indikator');
const R = masukan('realisasi', 'satuan-indikator');

/** What of {@link capaianMaximize} computes. */
export const pokokMaximize = pokok({
  id: 'capaian.maximize',
  nama: 'Capaian maximize',
  satuan: 'persen',
  masukan: { T, R },
  isi: persen(bagi(R, T)),
  takTerukurBila: [
    { masukan: 'T', keadaan: 'kosong', alasan: 'target-kosong' },
    { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'T', keadaan: 'nol', alasan: 'target-nol' },
  ],
  kutipan: [
    { acuan: 'lkjip-batu-sopang-2022', tempat: 'Bab III 3.1, rumus pertama', kedudukan: 'praktik' },
    {
      acuan: 'permenpanrb-8-2021',
      tempat: 'lampiran hlm. 91, huruf (e), kondisi normal',
      kedudukan: 'dibaca-di-peraturan',
    },
  ],
});

/**
 * Capaian of a higher-is-better indicator: R ÷ T × 100.
 *
 * Linear in R, 100 at R = T, no ceiling. Floor and cap are policy (`batas`), not part of the formula.
 *
 * - Inputs: T > 0 and R in the indicator's unit, the same for both.
 * - Result: percent, 0 and up when R ≥ 0.
 * - Tak terukur: T or R missing, T = 0. For T < 0 see {@link capaianMaximizeTargetNegatif}.
 *
 * @example
 * evaluasi(capaianMaximize, { T: 80, R: 82 }) // => { status: 'terukur', teks: '102,50' }
 */
export const capaianMaximize = lengkapi(pokokMaximize, {
  gloss: 'achievement, higher is better',
  arah: { R: 'naik', T: 'turun' },
  contoh: [{ masukan: { T: 80, R: 82 }, hasil: '102.50', asal: 'CAP-01: IKM, Tabel 3.1 laporan Batu Sopang; 82 / 80' }],
});
