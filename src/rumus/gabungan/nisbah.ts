import { bagi, masukan } from '../pohon.js';
import { rumus } from '../rumus.js';

const X = masukan('pembilang', 'satuan-indikator', { min: 0, maks: 1e13 });
const Y = masukan('penyebut', 'satuan-indikator', { min: 1, maks: 1e13 });

/**
 * One quantity for each unit of another: X ÷ Y, such as pupils a teacher or rupiah a person.
 *
 * - Inputs: two quantities, each in its own unit; the second other than 0.
 * - Result: a ratio; as a percentage it is {@link persenBagian}.
 * - Tak terukur: an input missing, the divisor 0.
 *
 * @example
 * evaluasi(nisbah, { X: 24, Y: 16 }) // => { status: 'terukur', teks: '1,50' }
 */
export const nisbah = rumus({
  id: 'gabungan.nisbah',
  nama: 'Nisbah dua besaran',
  gloss: 'ratio of two quantities',
  satuan: 'rasio',
  masukan: { X, Y },
  isi: bagi(X, Y),
  takTerukurBila: [
    { masukan: 'X', keadaan: 'kosong', alasan: 'masukan-kosong' },
    { masukan: 'Y', keadaan: 'kosong', alasan: 'masukan-kosong' },
    { masukan: 'Y', keadaan: 'nol', alasan: 'pembagi-nol' },
  ],
  arah: { X: 'naik', Y: 'turun' },
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'nisbah guru terhadap murid dan sejenisnya', kedudukan: 'simpulan' }],
  contoh: [{ masukan: { X: 24, Y: 16 }, hasil: '1.50', asal: 'hitung tangan: 24 murid untuk 16 guru' }],
});
