import { bagi, bila, kali, konstanta, kurang, maks, masukan, persen, type Simpul, syarat } from '../pohon.js';
import { lengkapi, pokok, type Rumus } from '../rumus.js';

const L = masukan('batas bawah', 'satuan-indikator', { min: 0, maks: null }, 'batas bawah rentang target');
const U = masukan('batas atas', 'satuan-indikator', { min: 1, maks: null }, 'batas atas rentang target');
const R = masukan('realisasi', 'satuan-indikator');

/** Below the range `bawah`, above it `atas`, inside it 1: there the target is met and nothing divides. */
const diLuar = (atas: Simpul, bawah: Simpul): Simpul =>
  bila(syarat(R, '>', U), atas, bila(syarat(R, '<', L), bawah, konstanta(1)));

/** The bound that is the target of this realisasi. */
const T = diLuar(U, L);
/** The realisasi that is measured with it. */
const A = diLuar(R, R);

const dasar = {
  satuan: 'persen',
  masukan: { L, U, R },
  takTerukurBila: [
    { masukan: 'L', keadaan: 'kosong', alasan: 'target-kosong' },
    { masukan: 'U', keadaan: 'kosong', alasan: 'target-kosong' },
    { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { syarat: syarat(L, '>', U), alasan: 'rentang-terbalik' },
    { syarat: syarat(T, '<', konstanta(0)), alasan: 'target-negatif' },
    { syarat: syarat(T, '=', konstanta(0)), alasan: 'target-nol' },
  ],
  kutipan: [
    {
      acuan: 'permenpanrb-8-2021',
      tempat: 'lampiran hlm. 91, huruf (e), dan hlm. 100, huruf (g): target berupa rentang',
      kedudukan: 'dibaca-di-peraturan',
    },
    { acuan: 'simpulan-lkjip', tempat: 'di dalam rentang bernilai 100', kedudukan: 'simpulan' },
  ],
} as const satisfies Partial<Rumus>;

/** What of {@link capaianRentangMaximize} computes. */
export const pokokRentangMaximize = pokok({
  ...dasar,
  id: 'capaian.rentang.maximize',
  nama: 'Capaian maximize, target rentang',
  isi: persen(bagi(A, T)),
});

/**
 * Capaian of a higher-is-better indicator with a target range: R ÷ the nearer bound × 100; 100 inside the range.
 *
 * - Inputs: L ≤ U and R in the indicator's unit.
 * - Result: percent; below 100 under the range, above 100 over it.
 * - Tak terukur: a bound or R missing, L > U, or outside the range a nearer bound ≤ 0: only the bound that divides may forbid.
 *
 * @example
 * evaluasi(capaianRentangMaximize, { L: 80, U: 90, R: 92 }) // => { status: 'terukur', teks: '102,22' }
 */
export const capaianRentangMaximize = lengkapi(pokokRentangMaximize, {
  gloss: 'achievement against a target range, higher is better',
  arah: { R: 'naik' },
  contoh: [
    { masukan: { L: 80, U: 90, R: 70 }, hasil: '87.50', asal: 'CAP-20: 70 / 80' },
    { masukan: { L: 80, U: 90, R: 92 }, hasil: '102.22', asal: 'CAP-21: 92 / 90; peraturan salah cetak 113' },
    { masukan: { L: 80, U: 90, R: 85 }, hasil: '100.00', asal: 'CAP-24: di dalam rentang, simpulan' },
  ],
});

/** What of {@link capaianRentangMinimizeSelisih} computes. */
export const pokokRentangMinimizeSelisih = pokok({
  ...dasar,
  id: 'capaian.rentang.minimize.selisih',
  nama: 'Capaian minimize cara selisih, target rentang',
  isi: persen(kurang(konstanta(2), bagi(A, T))),
});

/**
 * Capaian of a lower-is-better indicator with a target range, by difference: 2 − R ÷ the nearer bound; 100 inside the range.
 *
 * - Inputs: L ≤ U and R in the indicator's unit.
 * - Result: percent; above 100 under the range, below 100 over it, negative beyond 2U.
 * - Tak terukur: a bound or R missing, L > U, or outside the range a nearer bound ≤ 0: only the bound that divides may forbid.
 *
 * @example
 * evaluasi(capaianRentangMinimizeSelisih, { L: 7, U: 8, R: 6.5 }) // => { status: 'terukur', teks: '107,14' }
 */
export const capaianRentangMinimizeSelisih = lengkapi(pokokRentangMinimizeSelisih, {
  gloss: 'achievement against a target range, lower is better, by difference',
  arah: { R: 'turun' },
  contoh: [
    { masukan: { L: 7, U: 8, R: 6.5 }, hasil: '107.14', asal: 'CAP-22: 2 − 6,5 / 7' },
    { masukan: { L: 7, U: 8, R: 9 }, hasil: '87.50', asal: 'CAP-23: 2 − 9 / 8' },
    { masukan: { L: 0, U: 5, R: 3 }, hasil: '100.00', asal: 'di dalam rentang 0–5 kasus; batas 0 tidak membagi' },
    { masukan: { L: 0, U: 5, R: 6 }, hasil: '80.00', asal: 'hitung tangan: 2 − 6 / 5' },
  ],
});

/** What of {@link capaianRentangMinimizeRasio} computes. */
export const pokokRentangMinimizeRasio = pokok({
  ...dasar,
  id: 'capaian.rentang.minimize.rasio',
  nama: 'Capaian minimize cara rasio, target rentang',
  isi: persen(bagi(T, A)),
  takTerukurBila: [
    ...dasar.takTerukurBila,
    { syarat: syarat(A, '=', konstanta(0)), alasan: 'realisasi-nol' },
    { syarat: syarat(A, '<', konstanta(0)), alasan: 'realisasi-negatif' },
  ],
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'T ÷ R terhadap batas terdekat', kedudukan: 'simpulan' }],
});

/**
 * Capaian of a lower-is-better indicator with a target range, by ratio: the nearer bound ÷ R; 100 inside the range.
 *
 * - Inputs: L ≤ U and R in the indicator's unit.
 * - Result: percent, above 0.
 * - Tak terukur: a bound or R missing, L > U, or outside the range a nearer bound ≤ 0 or R ≤ 0.
 *
 * @example
 * evaluasi(capaianRentangMinimizeRasio, { L: 7, U: 8, R: 9 }) // => { status: 'terukur', teks: '88,89' }
 */
export const capaianRentangMinimizeRasio = lengkapi(pokokRentangMinimizeRasio, {
  gloss: 'achievement against a target range, lower is better, by ratio',
  arah: { R: 'turun' },
  contoh: [{ masukan: { L: 7, U: 8, R: 9 }, hasil: '88.89', asal: 'hitung tangan: 8 / 9' }],
});

/** What of {@link capaianRentangStabilize} computes. */
export const pokokRentangStabilize = pokok({
  ...dasar,
  id: 'capaian.rentang.stabilize',
  nama: 'Capaian stabilize, target rentang',
  isi: persen(bila(syarat(R, '>', U), kurang(konstanta(2), bagi(A, T)), bagi(A, T))),
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'Ca terhadap batas terdekat', kedudukan: 'simpulan' }],
});

/**
 * Capaian of a closest-is-best indicator with a target range: 100 inside, falling off on either side from the nearer bound.
 *
 * - Inputs: L ≤ U and R in the indicator's unit.
 * - Result: percent, at most 100, negative beyond 2U.
 * - Tak terukur: a bound or R missing, L > U, or outside the range a nearer bound ≤ 0: only the bound that divides may forbid.
 *
 * @example
 * evaluasi(capaianRentangStabilize, { L: 80, U: 90, R: 99 }) // => { status: 'terukur', teks: '90,00' }
 */
export const capaianRentangStabilize = lengkapi(pokokRentangStabilize, {
  gloss: 'achievement against a target range, inside is best',
  arah: { R: 'tidak-tentu' },
  contoh: [{ masukan: { L: 80, U: 90, R: 99 }, hasil: '90.00', asal: 'hitung tangan: 2 − 99 / 90' }],
});

const q = masukan('toleransi', 'persen', { min: 1, maks: 100 }, 'simpangan dari batas rentang yang membuat capaian 0');

const turun = (selisih: Simpul, target: Simpul): Simpul =>
  maks(konstanta(0), kurang(konstanta(1), bagi(selisih, kali(target, bagi(q, konstanta(100))))));

/** What of {@link capaianRentangToleransi} computes. */
export const pokokRentangToleransi = pokok({
  ...dasar,
  id: 'capaian.rentang.stabilize.toleransi',
  nama: 'Capaian stabilize dengan toleransi, target rentang',
  masukan: { ...dasar.masukan, q },
  // Each bound once: written with the chosen bound it would be too long for a cell.
  isi: persen(diLuar(turun(kurang(R, U), U), turun(kurang(L, R), L))),
  takTerukurBila: [
    ...dasar.takTerukurBila,
    { masukan: 'q', keadaan: 'kosong', alasan: 'toleransi-tak-sah' },
    { masukan: 'q', keadaan: 'tidak-positif', alasan: 'toleransi-tak-sah' },
  ],
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'toleransi terhadap batas terdekat', kedudukan: 'simpulan' }],
});

/**
 * Capaian of a closest-is-best indicator with a target range and a tolerance: 100 inside, falling evenly to 0 once R is off the nearer bound by the
 * tolerance.
 *
 * - Inputs: L ≤ U and R in the indicator's unit, the tolerance above 0 in percent of the nearer bound.
 * - Result: percent, 0 to 100.
 * - Tak terukur: a bound, R or the tolerance missing, L > U, a tolerance of 0 or less, or outside the range a nearer bound ≤ 0.
 *
 * @example
 * evaluasi(capaianRentangToleransi, { L: 80, U: 100, R: 105, q: 20 }) // => { status: 'terukur', teks: '75,00' }
 */
export const capaianRentangToleransi = lengkapi(pokokRentangToleransi, {
  gloss: 'achievement against a target range, inside is best, within a tolerance',
  arah: { R: 'tidak-tentu', q: 'naik' },
  catatan: 'Tidak berasal dari peraturan; toleransinya ditetapkan untuk tiap indikator.',
  contoh: [
    { masukan: { L: 80, U: 100, R: 105, q: 20 }, hasil: '75.00', asal: 'hitung tangan: 1 − 5 / 20' },
    { masukan: { L: 80, U: 100, R: 60, q: 20 }, hasil: '0.00', asal: 'hitung tangan: 1 − 20 / 16, tidak di bawah 0' },
    { masukan: { L: 80, U: 100, R: 90, q: 20 }, hasil: '100.00', asal: 'di dalam rentang' },
  ],
});
