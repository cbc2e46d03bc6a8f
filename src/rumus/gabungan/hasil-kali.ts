import { kali, masukan } from '../pohon.js';
import { rumus } from '../rumus.js';

const X = masukan('nilai', 'satuan-indikator', { min: 0, maks: 1e13 });
const Y = masukan('bobot', 'satuan-indikator', { min: 0, maks: 1e13 });

/**
 * One figure times another of its row: X × Y, such as the mean answer of a survey element times its weight, or a volume times a price.
 *
 * A share in percent is {@link porsiRupiah}.
 *
 * - Inputs: two figures.
 * - Result: their product, in the unit that the two make.
 * - Tak terukur: an input missing.
 *
 * @example
 * evaluasi(hasilKali, { X: '3.28', Y: '0.11' }) // => { status: 'terukur', teks: '0,36' }
 */
export const hasilKali = rumus({
  id: 'gabungan.hasil-kali',
  nama: 'Hasil kali dua angka sebaris',
  gloss: 'product of two figures of a row',
  satuan: 'nilai',
  masukan: { X, Y },
  isi: kali(X, Y),
  takTerukurBila: [
    { masukan: 'X', keadaan: 'kosong', alasan: 'masukan-kosong' },
    { masukan: 'Y', keadaan: 'kosong', alasan: 'masukan-kosong' },
  ],
  arah: { X: 'naik', Y: 'naik' },
  kutipan: [
    {
      acuan: 'permenpanrb-14-2017',
      tempat: 'kalkulator SKM: NRR tertimbang = NRR × bobot',
      kedudukan: 'lewat-pihak-lain',
    },
  ],
  contoh: [
    { masukan: { X: '3.28', Y: '0.11' }, hasil: '0.36', asal: 'hitung tangan: 3,28 × 0,11 = 0,3608' },
    { masukan: { X: 12, Y: 50000 }, hasil: '600000.00', asal: 'hitung tangan: 12 unit seharga 50.000' },
  ],
});
