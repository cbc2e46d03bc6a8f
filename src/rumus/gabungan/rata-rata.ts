import { bagi, cacah, jumlah, kali, masukanDaftar, rataRataDaftar, rataRataUkurDaftar } from '../pohon.js';
import { lengkapi, pokok, type Rumus } from '../rumus.js';

const x = masukanDaftar('nilai', 'persen', { min: 0, maks: null });
const w = masukanDaftar('bobot', 'bobot', { min: 1, maks: 100 });
const takTerukurBila = [{ masukan: 'x', keadaan: 'kosong', alasan: 'tidak-ada-yang-terukur' }] as const;
const bobotTakSah = [
  { masukan: 'w', keadaan: 'kosong', alasan: 'bobot-kosong' },
  { masukan: 'w', keadaan: 'negatif', alasan: 'bobot-negatif' },
] as const;
const dasar = { satuan: 'persen', masukan: { x }, takTerukurBila } as const satisfies Partial<Rumus>;

/** What of {@link rataRataHitung} computes. */
export const pokokRataRataHitung = pokok({
  ...dasar,
  id: 'gabungan.rata-rata',
  nama: 'Rata-rata hitung',
  isi: rataRataDaftar(x),
  kutipan: [
    {
      acuan: 'lkjip-batu-sopang-2022',
      tempat: 'Bab III 3.3 dan Tabel 3.4.4: 97,86 dari tiga indikator yang terukur',
      kedudukan: 'praktik',
    },
  ],
});

/**
 * The arithmetic mean: Σ x ÷ n, over what is measurable.
 *
 * - Inputs: a list of values of one unit, in percent where they are achievements; nothing missing (see `rataRata`).
 * - Result: the unit of the inputs.
 * - Tak terukur: the list is empty or holds a missing value.
 *
 * @example
 * evaluasi(rataRataHitung, { x: [102.5, 111.1, 80] }) // => { teks: '97,87' }
 */
export const rataRataHitung = lengkapi(pokokRataRataHitung, {
  gloss: 'arithmetic mean',
  arah: { x: 'naik' },
  contoh: [
    {
      masukan: { x: ['102.5', '111.1', '80'] },
      hasil: '97.87',
      asal: 'RATA-01: 293,6 / 3 = 97,8666…; laporan memotongnya menjadi 97,86',
    },
  ],
});

/** What of {@link rataRataBerbobot} computes. */
export const pokokRataRataBerbobot = pokok({
  ...dasar,
  id: 'gabungan.rata-rata-berbobot',
  nama: 'Rata-rata berbobot',
  masukan: { x, w },
  isi: bagi(jumlah(kali(x, w)), jumlah(w)),
  takTerukurBila: [
    ...takTerukurBila,
    ...bobotTakSah,
    { syarat: { kiri: jumlah(w), banding: '=', kanan: { jenis: 'konstanta', nilai: '0' } }, alasan: 'bobot-nol' },
  ],
  kutipan: [{ acuan: 'wp-sipd', tempat: 'monev, capaian berbobot', kedudukan: 'praktik' }],
});

/**
 * The weighted mean: Σ (x × w) ÷ Σ w, so weights need not add up to 1 or 100; they are renormalised over what is measurable.
 *
 * - Inputs: values and weights in pairs; weights not all 0.
 * - Result: the unit of the values.
 * - Tak terukur: the list is empty or holds a missing value, a weight missing or negative, weights that add up to 0.
 *
 * @example
 * evaluasi(rataRataBerbobot, { x: [100, 80], w: [3, 1] }) // => { teks: '95,00' }
 */
export const rataRataBerbobot = lengkapi(pokokRataRataBerbobot, {
  gloss: 'weighted mean',
  arah: { x: 'naik' },
  contoh: [{ masukan: { x: [100, 80], w: [3, 1] }, hasil: '95.00', asal: 'hitung tangan: 380 / 4' }],
});

/** What of {@link rataRataUkur} computes. */
export const pokokRataRataUkur = pokok({
  ...dasar,
  id: 'gabungan.rata-rata-ukur',
  nama: 'Rata-rata ukur',
  isi: rataRataUkurDaftar(x),
  takTerukurBila: [...takTerukurBila, { masukan: 'x', keadaan: 'negatif', alasan: 'nilai-tidak-positif' }],
  kutipan: [{ acuan: 'pmk-22-2021', tempat: 'lampiran, tabel contoh', kedudukan: 'dibaca-di-peraturan' }],
});

/**
 * The geometric mean: the n-th root of the product. A single 0 makes it 0.
 *
 * - Inputs: a list of values, 0 or more.
 * - Result: the unit of the inputs; never above the arithmetic mean.
 * - Tak terukur: the list is empty or holds a missing or negative value.
 *
 * @example
 * evaluasi(rataRataUkur, { x: [85.0872, 100] }) // => { teks: '92,24' }
 */
export const rataRataUkur = lengkapi(pokokRataRataUkur, {
  gloss: 'geometric mean',
  arah: { x: 'naik' },
  contoh: [
    { masukan: { x: ['94.8683', '76.3143'] }, hasil: '85.09', asal: 'GEO-03' },
    { masukan: { x: ['85.0872', 100] }, hasil: '92.24', asal: 'GEO-04' },
  ],
});

/** What of {@link rataRataUkurBerbobot} computes. */
export const pokokRataRataUkurBerbobot = pokok({
  ...dasar,
  id: 'gabungan.rata-rata-ukur-berbobot',
  nama: 'Rata-rata ukur berbobot',
  masukan: { x, w },
  isi: rataRataUkurDaftar(x, w),
  takTerukurBila: [
    ...takTerukurBila,
    ...bobotTakSah,
    { masukan: 'x', keadaan: 'negatif', alasan: 'nilai-tidak-positif' },
  ],
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'bobot pada rata-rata ukur', kedudukan: 'simpulan' }],
});

/**
 * The weighted geometric mean: the (Σ w)-th root of Π x^w.
 *
 * - Inputs: values (0 or more) and weights in pairs; weights not all 0.
 * - Result: the unit of the values.
 * - Tak terukur: the list is empty or holds a missing or negative value, a weight missing or negative, weights that add up to 0.
 *
 * @example
 * evaluasi(rataRataUkurBerbobot, { x: [100, 25], w: [1, 1] }) // => { teks: '50,00' }
 */
export const rataRataUkurBerbobot = lengkapi(pokokRataRataUkurBerbobot, {
  gloss: 'weighted geometric mean',
  arah: { x: 'naik' },
  contoh: [{ masukan: { x: [100, 25], w: [1, 1] }, hasil: '50.00', asal: 'hitung tangan: √2500' }],
});

/** What of {@link banyakTerukur} computes. */
export const pokokBanyakTerukur = pokok({
  ...dasar,
  id: 'gabungan.banyak',
  nama: 'Banyak yang terukur',
  satuan: 'cacah',
  isi: cacah(x),
  takTerukurBila: [],
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'cakupan menyertai setiap rata-rata', kedudukan: 'simpulan' }],
});

/**
 * How many are measurable: the count of the values given.
 *
 * - Inputs: a list of values.
 * - Result: a count.
 * - Tak terukur: never; an empty list counts 0.
 *
 * @example
 * evaluasi(banyakTerukur, { x: [102.5, 111.1, 80] }) // => { teks: '3,00' }
 */
export const banyakTerukur = lengkapi(pokokBanyakTerukur, {
  gloss: 'count of measurable items',
  arah: {},
  contoh: [{ masukan: { x: ['102.5', '111.1', 80] }, hasil: '3.00', asal: 'tiga dari empat IKU Batu Sopang' }],
});
