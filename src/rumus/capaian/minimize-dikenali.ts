import { bagi, kurang, masukan, persen } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const T = masukan('target', 'satuan-indikator');
const R = masukan('realisasi', 'satuan-indikator');

const takTerukurBila = [
  { masukan: 'T', keadaan: 'kosong', alasan: 'target-kosong' },
  { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
  { masukan: 'T', keadaan: 'nol', alasan: 'target-nol' },
] as const;

/** What of {@link capaianMinimizeSelisihMurni} computes. */
export const pokokMinimizeSelisihMurni = pokok({
  id: 'capaian.minimize.selisih-murni',
  nama: 'Capaian minimize, selisih murni (hanya dikenali)',
  satuan: 'persen',
  masukan: { T, R },
  isi: persen(bagi(kurang(T, R), T)),
  takTerukurBila,
  kutipan: [{ acuan: 'wp-sipd', tempat: 'fungsi tahunan tren negatif', kedudukan: 'praktik' }],
});

/**
 * The pure difference (T − R) ÷ T × 100, kept only so that old data can be recognised.
 *
 * It is 0 at R = T, where every other family gives 100: T = 20, R = 18 scores 10. Found in one application's annual function,
 * probably by mistake. Nothing in the library chooses it.
 *
 * - Inputs: T > 0, R, in the indicator's unit.
 * - Result: percent, at most 100 when R ≥ 0.
 * - Tak terukur: T or R missing, T = 0.
 *
 * @example
 * evaluasi(capaianMinimizeSelisihMurni, { T: 20, R: 18 }) // => { status: 'terukur', teks: '10,00' }
 */
export const capaianMinimizeSelisihMurni = lengkapi(pokokMinimizeSelisihMurni, {
  gloss: 'pure difference, recognised but not recommended',
  arah: { R: 'turun', T: 'naik' },
  contoh: [{ masukan: { T: 20, R: 18 }, hasil: '10.00', asal: 'hitung tangan: 2 / 20' }],
  hanyaDikenali: true,
  catatan: 'Jangan dipakai: target yang tepat tercapai bernilai 0. Disimpan agar data lama dapat dikenali.',
});

/** What of {@link capaianMinimizeCetakanKeliru} computes. */
export const pokokMinimizeCetakanKeliru = pokok({
  id: 'capaian.minimize.cetakan-keliru',
  nama: 'Capaian minimize, cetakan keliru (hanya dikenali)',
  satuan: 'persen',
  masukan: { T, R },
  isi: persen(bagi(kurang(R, kurang(R, T)), T)),
  takTerukurBila,
  kutipan: [{ acuan: 'lkjip-batu-sopang-2022', tempat: 'Bab III 3.1, rumus kedua', kedudukan: 'praktik' }],
});

/**
 * The misprint (R − (R − T)) ÷ T × 100, which is 100 whatever R is; kept so that a checker can name it.
 *
 * The seed report prints it as its second formula and computes T ÷ R in its table. The intended print is
 * (T − (R − T)) ÷ T, see {@link capaianMinimizeSelisih}.
 *
 * - Inputs: T ≠ 0, R, in the indicator's unit.
 * - Result: 100, always.
 * - Tak terukur: T or R missing, T = 0.
 *
 * @example
 * evaluasi(capaianMinimizeCetakanKeliru, { T: 20, R: 18 }) // => { status: 'terukur', teks: '100,00' }
 */
export const capaianMinimizeCetakanKeliru = lengkapi(pokokMinimizeCetakanKeliru, {
  gloss: 'misprinted formula that is always 100',
  arah: { R: 'tidak-tentu', T: 'tidak-tentu' },
  contoh: [{ masukan: { T: 20, R: 18 }, hasil: '100.00', asal: 'hitung tangan: (18 − (18 − 20)) / 20 = 20 / 20' }],
  hanyaDikenali: true,
  catatan: 'Salah cetak: selalu 100, berapa pun realisasinya.',
});
