import {
  bagi,
  konstanta,
  kurang,
  masukanDaftar,
  mutlak,
  persen,
  rataRataDaftar,
  rataRataUkurDaftar,
} from '../pohon.js';
import { rumus } from '../rumus.js';

const ini = masukanDaftar('nilai tiap tahun', 'satuan-indikator', { min: 1, maks: null });
const lalu = masukanDaftar('nilai tahun sebelumnya', 'satuan-indikator', { min: 1, maks: null });
const takTerukurBila = [
  { masukan: 'ini', keadaan: 'kosong', alasan: 'kurang-dari-dua-tahun' },
  { masukan: 'lalu', keadaan: 'kosong', alasan: 'kurang-dari-dua-tahun' },
  { masukan: 'lalu', keadaan: 'nol', alasan: 'nilai-lalu-nol' },
] as const;

/**
 * Mean growth of several years: the arithmetic mean of the yearly growths.
 *
 * Overstates what compounding gives: +100 % and −50 % average 25 % although the value is back where it began; see {@link cagr}.
 *
 * - Inputs: pairs (value, value of the year before), same unit; no value of 0 before.
 * - Result: percent a year.
 * - Tak terukur: fewer than two years, an earlier value of 0.
 *
 * @example
 * evaluasi(pertumbuhanRataRata, { ini: [200, 100], lalu: [100, 200] }) // => { teks: '25,00' }
 */
export const pertumbuhanRataRata = rumus({
  id: 'waktu.pertumbuhan-rata-rata',
  nama: 'Rata-rata pertumbuhan tahunan',
  gloss: 'arithmetic mean of yearly growth',
  satuan: 'persen',
  masukan: { ini, lalu },
  isi: persen(rataRataDaftar(bagi(kurang(ini, lalu), mutlak(lalu)))),
  takTerukurBila,
  arah: { ini: 'tidak-tentu', lalu: 'tidak-tentu' },
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'rata-rata hitung pertumbuhan', kedudukan: 'simpulan' }],
  contoh: [{ masukan: { ini: [200, 100], lalu: [100, 200] }, hasil: '25.00', asal: 'hitung tangan: (100 − 50) / 2' }],
});

/**
 * CAGR: the compound growth a year, as the geometric mean of the yearly factors minus 1, in percent.
 *
 * Equals (last ÷ first)^(1 ÷ n) − 1 over n years.
 *
 * - Inputs: pairs (value, value of the year before), all above 0.
 * - Result: percent a year, above −100.
 * - Tak terukur: fewer than two years, a value that is not above 0.
 *
 * @example
 * evaluasi(cagr, { ini: [110, 121], lalu: [100, 110] }) // => { teks: '10,00' }
 */
export const cagr = rumus({
  id: 'waktu.cagr',
  nama: 'Pertumbuhan majemuk tahunan (CAGR)',
  gloss: 'compound annual growth rate',
  satuan: 'persen',
  masukan: { ini, lalu },
  isi: persen(kurang(rataRataUkurDaftar(bagi(ini, lalu)), konstanta(1))),
  takTerukurBila: [
    ...takTerukurBila.slice(0, 2),
    { masukan: 'ini', keadaan: 'tidak-positif', alasan: 'nilai-tidak-positif' },
    { masukan: 'lalu', keadaan: 'tidak-positif', alasan: 'nilai-tidak-positif' },
  ],
  arah: { ini: 'tidak-tentu', lalu: 'tidak-tentu' },
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'CAGR sebagai pendamping rata-rata hitung', kedudukan: 'simpulan' }],
  contoh: [{ masukan: { ini: [110, 121], lalu: [100, 110] }, hasil: '10.00', asal: 'hitung tangan: √1,21 − 1' }],
});
