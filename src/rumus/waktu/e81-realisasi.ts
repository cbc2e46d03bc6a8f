import { masukan, tambah } from '../pohon.js';
import { rumus } from '../rumus.js';

const lalu = masukan('realisasi sampai tahun lalu', 'satuan-indikator', { min: 0, maks: null });
const ini = masukan('realisasi tahun ini', 'satuan-indikator', { min: 0, maks: null });

/**
 * Realisasi to the end of the evaluated year, accumulated: up to last year + this year.
 *
 * For what adds up over years: counted outputs and rupiah. Indices and recurring outputs take their last known value instead.
 *
 * - Inputs: realisasi up to last year and of this year, one unit.
 * - Result: the unit of the inputs.
 * - Tak terukur: either is missing; in the first year of the plan the first is 0, not blank.
 *
 * @example
 * evaluasi(realisasiSampaiTahunIni, { lalu: 180, ini: 90 }) // => { teks: '270,00' }
 */
export const realisasiSampaiTahunIni = rumus({
  id: 'waktu.e81.realisasi-sampai-tahun-ini',
  nama: 'Realisasi Renstra sampai tahun ini, akumulasi',
  gloss: 'realisasi to the end of the year, accumulated',
  satuan: 'satuan-indikator',
  masukan: { lalu, ini },
  isi: tambah(lalu, ini),
  takTerukurBila: [
    { masukan: 'ini', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'lalu', keadaan: 'kosong', alasan: 'realisasi-lalu-kosong' },
  ],
  arah: { lalu: 'naik', ini: 'naik' },
  kutipan: [
    { acuan: 'subang-e81', tempat: 'kolom 13 = 6 + 12', kedudukan: 'praktik' },
    { acuan: 'wp-sipd', tempat: 'monev Renja, kolom 14 = 6 + 12', kedudukan: 'praktik' },
  ],
  contoh: [{ masukan: { lalu: 180, ini: 90 }, hasil: '270.00', asal: 'E81-01: 180 + 90' }],
});
