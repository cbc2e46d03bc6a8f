import { bagi, jumlah, kali, konstanta, masukan, masukanDaftar, rataRataDaftar, syarat } from '../pohon.js';
import { rumus } from '../rumus.js';

const satu = { min: 0, maks: 1 } as const;
const W = masukan('bobot', 'bobot', { min: 0, maks: 100 });
const q = masukan('porsi', 'persen', { min: 0, maks: 100 });
const p = masukan('poin', 'nilai', satu);
const k = masukanDaftar('poin kriteria', 'nilai', satu);
const x = masukanDaftar('nilai', 'nilai', { min: 0, maks: 100 }, 'nilai sub-komponen');
const w = masukanDaftar('bobot', 'bobot', { min: 0, maks: 100 });
const seratus = konstanta(100);

const bobotKosong = { masukan: 'W', keadaan: 'kosong', alasan: 'bobot-kosong' } as const;

/**
 * Weight of a sub-component: component weight × share ÷ 100, with shares of 20 (presence), 30 (quality) and 50 (use).
 *
 * - Inputs: the component's weight, the share in percent.
 * - Result: a weight.
 * - Tak terukur: an input missing.
 *
 * @example
 * evaluasi(lkeBobotSub, { W: 15, q: 30 }) // => { teks: '4,50' }
 */
export const lkeBobotSub = rumus({
  id: 'evaluasi-akip.lke.bobot-sub',
  nama: 'Bobot sub-komponen LKE',
  gloss: 'weight of a sub-component',
  satuan: 'bobot',
  masukan: { W, q },
  isi: bagi(kali(W, q), seratus),
  takTerukurBila: [bobotKosong, { masukan: 'q', keadaan: 'kosong', alasan: 'masukan-kosong' }],
  arah: { W: 'naik', q: 'naik' },
  kutipan: [{ acuan: 'wp-eval-sakip', tempat: 'LKE, 20/30/50 persen', kedudukan: 'praktik' }],
  contoh: [
    { masukan: { W: 15, q: 30 }, hasil: '4.50', asal: 'LKE-02: pelaporan, kualitas' },
    { masukan: { W: 25, q: 50 }, hasil: '12.50', asal: 'LKE-02: evaluasi internal, pemanfaatan' },
  ],
});

/**
 * Score of a sub-component by letter: weight × points of the letter.
 *
 * - Inputs: the weight, points 0 to 1.
 * - Result: a score, 0 to the weight.
 * - Tak terukur: an input missing.
 *
 * @example
 * evaluasi(lkeSubKomponen, { W: 9, p: '0.8' }) // => { teks: '7,20' }
 */
export const lkeSubKomponen = rumus({
  id: 'evaluasi-akip.lke.sub-komponen',
  nama: 'Nilai sub-komponen LKE menurut huruf',
  gloss: 'sub-component score by letter',
  satuan: 'nilai',
  masukan: { W, p },
  isi: kali(W, p),
  takTerukurBila: [bobotKosong, { masukan: 'p', keadaan: 'kosong', alasan: 'penilaian-belum-lengkap' }],
  arah: { W: 'naik', p: 'naik' },
  kutipan: [{ acuan: 'lke-bayufadayan', tempat: 'calculateNilai', kedudukan: 'praktik' }],
  contoh: [{ masukan: { W: 9, p: '0.8' }, hasil: '7.20', asal: 'LKE-01: 9 × 0,8 (BB)' }],
});

/**
 * Score of a sub-component by its criteria: each criterion weighs weight ÷ number of criteria, so weight × mean points.
 *
 * - Inputs: the weight, points 0 to 1 of each criterion.
 * - Result: a score, 0 to the weight.
 * - Tak terukur: no criterion, one without an answer, the weight missing.
 *
 * @example
 * evaluasi(lkeKriteria, { W: 6, k: [1, '0.66', '0.33', 0] }) // => { teks: '2,99' }
 */
export const lkeKriteria = rumus({
  id: 'evaluasi-akip.lke.kriteria',
  nama: 'Nilai sub-komponen LKE menurut kriteria',
  gloss: 'sub-component score by criteria',
  satuan: 'nilai',
  masukan: { W, k },
  isi: kali(W, rataRataDaftar(k)),
  takTerukurBila: [bobotKosong, { masukan: 'k', keadaan: 'kosong', alasan: 'penilaian-belum-lengkap' }],
  arah: { W: 'naik', k: 'naik' },
  kutipan: [{ acuan: 'trenggalek-lke', tempat: 'EksporLaporan.php', kedudukan: 'praktik' }],
  contoh: [
    {
      masukan: { W: 6, k: [1, '0.66', '0.33', 0] },
      hasil: '2.99',
      asal: 'hitung tangan: 1,5 × 1,99 = 2,985, setengah ke atas',
    },
  ],
});

/**
 * Score of a component: the sum of its sub-components.
 *
 * - Inputs: the scores of all sub-components.
 * - Result: a score.
 * - Tak terukur: a sub-component has not been assessed.
 *
 * @example
 * evaluasi(lkeKomponen, { x: ['4.8', '7.2', '10.5'] }) // => { teks: '22,50' }
 */
export const lkeKomponen = rumus({
  id: 'evaluasi-akip.lke.komponen',
  nama: 'Nilai komponen LKE',
  gloss: 'component score',
  satuan: 'nilai',
  masukan: { x },
  isi: jumlah(x),
  takTerukurBila: [{ masukan: 'x', keadaan: 'kosong', alasan: 'penilaian-belum-lengkap' }],
  arah: { x: 'naik' },
  kutipan: [{ acuan: 'wp-eval-sakip', tempat: 'LKE, nilai komponen', kedudukan: 'praktik' }],
  contoh: [
    { masukan: { x: ['4.8', '7.2', '10.5'] }, hasil: '22.50', asal: 'hitung tangan: BB, BB dan B dari 6, 9, 15' },
  ],
});

/**
 * Nilai AKIP: the sum over all sub-components, whose weights must add up to 100. Its predikat comes from a scale.
 *
 * - Inputs: scores and weights of all sub-components, in pairs.
 * - Result: a score, 0 to 100.
 * - Tak terukur: a sub-component has not been assessed, a weight missing, weights that do not add up to 100.
 *
 * @example
 * evaluasi(lkeTotal, { x: [40, 30], w: [60, 40] }) // => { teks: '70,00' }
 */
export const lkeTotal = rumus({
  id: 'evaluasi-akip.lke.total',
  nama: 'Nilai AKIP menurut LKE',
  gloss: 'total AKIP score',
  satuan: 'nilai',
  masukan: { x, w },
  isi: jumlah(x),
  takTerukurBila: [
    { masukan: 'w', keadaan: 'kosong', alasan: 'bobot-kosong' },
    { syarat: syarat(jumlah(w), '<', seratus), alasan: 'bobot-tidak-seratus' },
    { syarat: syarat(jumlah(w), '>', seratus), alasan: 'bobot-tidak-seratus' },
    { masukan: 'x', keadaan: 'kosong', alasan: 'penilaian-belum-lengkap' },
  ],
  arah: { x: 'naik' },
  kutipan: [{ acuan: 'wp-eval-sakip', tempat: 'LKE, jumlah bobot 100', kedudukan: 'praktik' }],
  contoh: [
    {
      masukan: {
        x: [6, 9, 15, 6, 9, 15, 3, '4.5', '7.5', 5, '7.5', '12.5'],
        w: [6, 9, 15, 6, 9, 15, 3, '4.5', '7.5', 5, '7.5', '12.5'],
      },
      hasil: '100.00',
      asal: 'LKE-02: semua sub-komponen penuh',
    },
  ],
});
