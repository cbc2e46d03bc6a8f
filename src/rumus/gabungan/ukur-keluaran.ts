import { bagi, kali, masukan, masukanDaftar, persen, rataRataUkurDaftar } from '../pohon.js';
import { rumus } from '../rumus.js';

const T = masukanDaftar('target indikator', 'satuan-indikator', { min: 1, maks: null });
const R = masukanDaftar('realisasi indikator', 'satuan-indikator', { min: 0, maks: null });
const VT = masukan('target volume', 'volume', { min: 1, maks: null });
const VR = masukan('realisasi volume', 'volume', { min: 0, maks: null });
const ukurIndikator = rataRataUkurDaftar(persen(bagi(R, T)));

/**
 * Capaian keluaran by PMK 22/2021: the geometric mean of R ÷ T × 100 over the output's indicators.
 *
 * One indicator at 0 makes the whole output 0. Outputs make a program, and programs a unit, by geometric means again ({@link rataRataUkur}).
 *
 * - Inputs: target > 0 and realisasi ≥ 0 of each indicator, in pairs.
 * - Result: percent; never above the arithmetic mean.
 * - Tak terukur: no indicator, a value missing, a target of 0 or less, a negative realisasi.
 *
 * @example
 * evaluasi(capaianKeluaran, { T: [5, 10], R: [5, 9] }) // => { teks: '94,87' }
 */
export const capaianKeluaran = rumus({
  id: 'gabungan.ukur-keluaran',
  nama: 'Capaian keluaran, rata-rata ukur indikator',
  gloss: 'output achievement, geometric mean of indicators',
  satuan: 'persen',
  masukan: { T, R },
  isi: ukurIndikator,
  takTerukurBila: [
    { masukan: 'T', keadaan: 'kosong', alasan: 'target-kosong' },
    { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'T', keadaan: 'nol', alasan: 'target-nol' },
    { masukan: 'T', keadaan: 'negatif', alasan: 'target-negatif' },
    { masukan: 'R', keadaan: 'negatif', alasan: 'nilai-tidak-positif' },
  ],
  arah: { R: 'naik', T: 'turun' },
  kutipan: [{ acuan: 'pmk-22-2021', tempat: 'lampiran, capaian Output Program', kedudukan: 'dibaca-di-peraturan' }],
  contoh: [
    { masukan: { T: [5, 10], R: [5, 9] }, hasil: '94.87', asal: 'GEO-01: akar 1 × 0,9' },
    { masukan: { T: [3, 6, 5], R: [2, 4, 5] }, hasil: '76.31', asal: 'GEO-02: akar tiga dari 2/3 × 4/6 × 5/5' },
  ],
});

/**
 * Capaian keluaran by PMK 214/2017: realised volume ÷ target volume × the geometric mean of the indicators.
 *
 * The older rule, in which volume multiplies. The regulation's own worked total could not be reproduced from its parts (scan damage), so
 * no printed figure backs this one.
 *
 * - Inputs: target and realised volume; target > 0 and realisasi ≥ 0 of each indicator, in pairs.
 * - Result: percent.
 * - Tak terukur: a value missing, a target of 0 or less, a negative realisasi.
 *
 * @example
 * evaluasi(capaianKeluaranBervolume, { VT: 10, VR: 12, T: [5, 10], R: [5, 9] }) // => { teks: '113,84' }
 */
export const capaianKeluaranBervolume = rumus({
  id: 'gabungan.ukur-keluaran-bervolume',
  nama: 'Capaian keluaran menurut PMK 214/2017, dengan volume',
  gloss: 'output achievement, volume times geometric mean',
  satuan: 'persen',
  masukan: { VT, VR, T, R },
  isi: kali(bagi(VR, VT), ukurIndikator),
  takTerukurBila: [
    { masukan: 'VT', keadaan: 'kosong', alasan: 'volume-kosong' },
    { masukan: 'VR', keadaan: 'kosong', alasan: 'volume-kosong' },
    { masukan: 'VT', keadaan: 'tidak-positif', alasan: 'volume-tidak-positif' },
    ...capaianKeluaran.takTerukurBila,
  ],
  arah: { VR: 'naik', VT: 'turun', R: 'naik', T: 'turun' },
  kutipan: [{ acuan: 'pmk-214-2017', tempat: 'lampiran, capaian keluaran', kedudukan: 'dibaca-di-peraturan' }],
  contoh: [
    {
      masukan: { VT: 10, VR: 12, T: [5, 10], R: [5, 9] },
      hasil: '113.84',
      asal: 'hitung tangan: 1,2 × 94,86833',
    },
  ],
});
