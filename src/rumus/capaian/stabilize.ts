import { bagi, bila, konstanta, kurang, masukan, persen, syarat } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const T = masukan('target', 'satuan-indikator');
const R = masukan('realisasi', 'satuan-indikator');

/** The initial achievement Ca, by which the converted forms go too: R ÷ T up to the target, 2 − R ÷ T beyond it. */
export const isiStabilize = persen(bila(syarat(R, '<=', T), bagi(R, T), kurang(konstanta(2), bagi(R, T))));

/** The inputs of {@link isiStabilize}. */
export const masukanStabilize = { T, R };

/** When a stabilize achievement does not exist. */
export const takTerukurStabilize = [
  { masukan: 'T', keadaan: 'kosong', alasan: 'target-kosong' },
  { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
  { masukan: 'T', keadaan: 'nol', alasan: 'target-nol' },
  { masukan: 'T', keadaan: 'negatif', alasan: 'target-negatif' },
] as const;

/** What of {@link capaianStabilize} computes. */
export const pokokStabilize = pokok({
  id: 'capaian.stabilize',
  nama: 'Capaian stabilize, polos',
  satuan: 'persen',
  masukan: masukanStabilize,
  isi: isiStabilize,
  takTerukurBila: takTerukurStabilize,
  kutipan: [
    { acuan: 'kmk-127-2026', tempat: 'hlm. 67–70, capaian awal (Ca)', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'simpulan-lkjip', tempat: 'pemakaian Ca tanpa tabel konversi', kedudukan: 'simpulan' },
  ],
});

/**
 * Capaian of a closest-is-best indicator without conversion: R ÷ T × 100 up to the target, 200 − R ÷ T × 100 beyond it.
 *
 * Peaks with 100 at R = T and falls by the same slope on either side: 90 and 110 of a target of 100 both score 90. Equals
 * 100 − |R − T| ÷ T × 100. With a conversion table see `stabilizeTabel`.
 *
 * - Inputs: T > 0 and R in the indicator's unit.
 * - Result: percent, at most 100, negative once R > 2T.
 * - Tak terukur: T or R missing, T ≤ 0.
 *
 * @example
 * evaluasi(capaianStabilize, { T: 100, R: 104 }) // => { status: 'terukur', teks: '96,00' }
 */
export const capaianStabilize = lengkapi(pokokStabilize, {
  gloss: 'achievement, closest to target is best',
  arah: { R: 'tidak-tentu', T: 'tidak-tentu' },
  contoh: [
    { masukan: { T: 100, R: 96 }, hasil: '96.00', asal: 'CAP-16: Ca = 96 / 100' },
    { masukan: { T: 100, R: 102 }, hasil: '98.00', asal: 'CAP-17: Ca = 200 − 102' },
  ],
});
