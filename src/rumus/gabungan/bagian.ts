import { bagi, masukan, persen } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const X = masukan('bagian', 'satuan-indikator', { min: 0, maks: 1e13 });
const Y = masukan('keseluruhan', 'satuan-indikator', { min: 1, maks: 1e13 });

/** What of {@link persenBagian} computes. */
export const pokokPersenBagian = pokok({
  id: 'gabungan.bagian',
  nama: 'Bagian dari keseluruhan',
  satuan: 'persen',
  masukan: { X, Y },
  isi: persen(bagi(X, Y)),
  takTerukurBila: [
    { masukan: 'X', keadaan: 'kosong', alasan: 'masukan-kosong' },
    { masukan: 'Y', keadaan: 'kosong', alasan: 'masukan-kosong' },
    { masukan: 'Y', keadaan: 'nol', alasan: 'pembagi-nol' },
  ],
  kutipan: [
    { acuan: 'serap-dana-polda-ntb-2017', tempat: 'kolom "% (11:4)": sisa dana dibagi pagu', kedudukan: 'praktik' },
  ],
});

/**
 * A part of a whole in percent: X ÷ Y × 100, where a report says no more than which two columns it divides, as `% (11:4)`.
 *
 * Absorption and achievement are the same division with a meaning of their own: {@link serapan}, {@link capaianMaximize}.
 *
 * - Inputs: part and whole in one unit, whole other than 0.
 * - Result: percent.
 * - Tak terukur: an input missing, whole 0.
 *
 * @example
 * evaluasi(persenBagian, { X: 1349000, Y: 80640000 }) // => { status: 'terukur', teks: '1,67' }
 */
export const persenBagian = lengkapi(pokokPersenBagian, {
  gloss: 'part of a whole',
  arah: { X: 'naik', Y: 'turun' },
  contoh: [
    {
      masukan: { X: 1349000, Y: 80640000 },
      hasil: '1.67',
      asal: 'Dukungan operasional satker: sisa dana, tercetak 1.67%',
    },
    { masukan: { X: 1830000, Y: 10950000 }, hasil: '16.71', asal: 'ULP non organik: sisa dana, tercetak 16.71%' },
  ],
});
