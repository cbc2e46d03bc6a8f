import { bagi, kali, konstanta, kurang, maks, masukan, mutlak, persen } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';
import { masukanStabilize, takTerukurStabilize } from './stabilize.js';

const { T, R } = masukanStabilize;
const q = masukan('toleransi', 'persen', { min: 1, maks: 100 }, 'simpangan dari target yang membuat capaian 0');
const simpangan = bagi(mutlak(kurang(R, T)), kali(T, bagi(q, konstanta(100))));

/** What of {@link capaianStabilizeToleransi} computes. */
export const pokokStabilizeToleransi = pokok({
  id: 'capaian.stabilize.toleransi',
  nama: 'Capaian stabilize dengan toleransi',
  satuan: 'persen',
  masukan: { T, R, q },
  isi: persen(maks(konstanta(0), kurang(konstanta(1), simpangan))),
  takTerukurBila: [
    ...takTerukurStabilize,
    { masukan: 'q', keadaan: 'kosong', alasan: 'toleransi-tak-sah' },
    { masukan: 'q', keadaan: 'tidak-positif', alasan: 'toleransi-tak-sah' },
  ],
  kutipan: [{ acuan: 'aplikasi-kpi-toleransi', tempat: 'polaritas dengan toleransi 20 %', kedudukan: 'praktik' }],
});

/**
 * Capaian of a closest-is-best indicator within a tolerance: maks(0; 1 − |R − T| ÷ (T × tolerance)) × 100.
 *
 * 100 at R = T, falling evenly to 0 once R is off by the tolerance, and never below. With a tolerance of 100 % it is the plain form
 * ({@link capaianStabilize}) with a floor of 0. Found outside the rulebooks, with a tolerance of 20 %.
 *
 * - Inputs: T > 0 and R in the indicator's unit, the tolerance above 0 in percent of the target.
 * - Result: percent, 0 to 100.
 * - Tak terukur: T, R or the tolerance missing, T ≤ 0, a tolerance of 0 or less.
 *
 * @example
 * evaluasi(capaianStabilizeToleransi, { T: 100, R: 105, q: 20 }) // => { status: 'terukur', teks: '75,00' }
 */
export const capaianStabilizeToleransi = lengkapi(pokokStabilizeToleransi, {
  gloss: 'achievement, closest to target is best, within a tolerance',
  arah: { R: 'tidak-tentu', T: 'tidak-tentu', q: 'naik' },
  catatan: 'Tidak berasal dari peraturan; toleransinya ditetapkan untuk tiap indikator.',
  contoh: [
    { masukan: { T: 100, R: 105, q: 20 }, hasil: '75.00', asal: 'hitung tangan: 1 − 5 / 20' },
    { masukan: { T: 100, R: 79, q: 20 }, hasil: '0.00', asal: 'hitung tangan: 1 − 21 / 20, tidak di bawah 0' },
  ],
});
