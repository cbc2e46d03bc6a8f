import { bagi, konstanta, kurang, masukan, masukanDaftar, persen, rataRataDaftar } from '../pohon.js';
import { rumus } from '../rumus.js';

const P = masukanDaftar('pagu', 'rupiah', { min: 1, maks: 1e13 });
const T = masukanDaftar('target volume', 'volume', { min: 1, maks: null });
const A = masukanDaftar('realisasi', 'rupiah', { min: 0, maks: 1e13 });
const V = masukanDaftar('realisasi volume', 'volume', { min: 1, maks: null });
const a = masukan('biaya', 'rupiah', { min: 0, maks: 1e13 });
const v = masukan('volume', 'volume', { min: 1, maks: null });

/**
 * Unit-cost efficiency: the mean over outputs of (1 − (A ÷ realised volume) ÷ (P ÷ target volume)) × 100.
 *
 * 0 when an output cost what was budgeted for one, positive when it cost less. A cheap year with little output is not efficient here, unlike
 * 100 − serapan.
 *
 * - Inputs: pagu and realisasi in rupiah, target and realised volume, in pairs for each output.
 * - Result: percent; at most 100 when A ≥ 0, unbounded below.
 * - Tak terukur: no output, a value missing, a pagu of 0 or less, a volume of 0 or less.
 *
 * @example
 * evaluasi(efisiensiBiayaSatuan, { P: [100], T: [10], A: [81], V: [9] }) // => { teks: '10,00' }
 */
export const efisiensiBiayaSatuan = rumus({
  id: 'efisiensi.biaya-satuan',
  nama: 'Efisiensi biaya satuan',
  gloss: 'unit-cost efficiency',
  satuan: 'persen',
  masukan: { P, T, A, V },
  isi: rataRataDaftar(persen(kurang(konstanta(1), bagi(bagi(A, V), bagi(P, T))))),
  takTerukurBila: [
    { masukan: 'P', keadaan: 'kosong', alasan: 'pagu-kosong' },
    { masukan: 'A', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'T', keadaan: 'kosong', alasan: 'volume-kosong' },
    { masukan: 'V', keadaan: 'kosong', alasan: 'volume-kosong' },
    { masukan: 'P', keadaan: 'nol', alasan: 'pagu-nol' },
    { masukan: 'P', keadaan: 'negatif', alasan: 'pagu-negatif' },
    { masukan: 'T', keadaan: 'tidak-positif', alasan: 'volume-tidak-positif' },
    { masukan: 'V', keadaan: 'tidak-positif', alasan: 'volume-tidak-positif' },
  ],
  arah: { P: 'naik', T: 'turun', A: 'turun', V: 'naik' },
  kutipan: [
    { acuan: 'pmk-249-2011', tempat: 'pengukuran efisiensi', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'lakip-itjen-2019', tempat: 'hlm. penampil 42, rumus E', kedudukan: 'praktik' },
  ],
  contoh: [
    {
      masukan: { P: [100], T: [10], A: [81], V: [9] },
      hasil: '10.00',
      asal: 'hitung tangan: 9 per keluaran, bukan 10',
    },
    {
      masukan: { P: [100, 200], T: [10, 4], A: [81, 250], V: [9, 4] },
      hasil: '-7.50',
      asal: 'hitung tangan: rata-rata 10 dan −25',
    },
  ],
});

/**
 * Cost per output: biaya ÷ volume. Realisasi ÷ realised volume beside pagu ÷ target volume is the readable form of unit-cost efficiency.
 *
 * - Inputs: an amount in rupiah, a volume above 0.
 * - Result: rupiah for one output.
 * - Tak terukur: an input missing, a volume of 0 or less.
 *
 * @example
 * evaluasi(biayaPerKeluaran, { a: 81000000, v: 9 }) // => { teks: '9.000.000,00' }
 */
export const biayaPerKeluaran = rumus({
  id: 'efisiensi.biaya-per-keluaran',
  nama: 'Biaya per keluaran',
  gloss: 'cost per output',
  satuan: 'rupiah',
  masukan: { a, v },
  isi: bagi(a, v),
  takTerukurBila: [
    { masukan: 'a', keadaan: 'kosong', alasan: 'masukan-kosong' },
    { masukan: 'v', keadaan: 'kosong', alasan: 'volume-kosong' },
    { masukan: 'v', keadaan: 'tidak-positif', alasan: 'volume-tidak-positif' },
  ],
  arah: { a: 'naik', v: 'turun' },
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'bentuk terbaca dari efisiensi biaya satuan', kedudukan: 'simpulan' }],
  contoh: [{ masukan: { a: 81000000, v: 9 }, hasil: '9000000.00', asal: 'hitung tangan: 81 / 9' }],
});
