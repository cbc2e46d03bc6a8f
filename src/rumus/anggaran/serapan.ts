import { bagi, masukan, persen } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const P = masukan('pagu', 'rupiah', { min: 1, maks: 1e13 });
const A = masukan('realisasi', 'rupiah', { min: 0, maks: 1e13 });

/** What of {@link serapan} computes. */
export const pokokSerapan = pokok({
  id: 'anggaran.serapan',
  nama: 'Serapan anggaran',
  satuan: 'persen',
  masukan: { P, A },
  isi: persen(bagi(A, P)),
  takTerukurBila: [
    { masukan: 'P', keadaan: 'kosong', alasan: 'pagu-kosong' },
    { masukan: 'A', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'P', keadaan: 'nol', alasan: 'pagu-nol' },
    { masukan: 'P', keadaan: 'negatif', alasan: 'pagu-negatif' },
  ],
  kutipan: [
    { acuan: 'lkjip-batu-sopang-2022', tempat: 'Tabel 3.4.1', kedudukan: 'praktik' },
    { acuan: 'pmk-214-2017', tempat: 'lampiran, penyerapan anggaran', kedudukan: 'lewat-pihak-lain' },
  ],
});

/**
 * Serapan (budget absorption): A ÷ P × 100.
 *
 * Not a measure of performance: reports that print it as "capaian kinerja" confuse spending with results.
 *
 * - Inputs: P > 0 and A, rupiah.
 * - Result: percent; above 100 when more was spent than the pagu.
 * - Tak terukur: P or A missing, P ≤ 0.
 *
 * @example
 * evaluasi(serapan, { P: 6151521458, A: 4924815264 }) // => { status: 'terukur', teks: '80,06' }
 */
export const serapan = lengkapi(pokokSerapan, {
  gloss: 'budget absorption',
  arah: { A: 'naik', P: 'turun' },
  contoh: [
    {
      masukan: { P: '6151521458', A: '4924815264' },
      hasil: '80.06',
      asal: 'Tabel 3.4.1 laporan Batu Sopang: 80,05849',
    },
    { masukan: { P: '855830897000', A: '734881464333' }, hasil: '85.87', asal: 'ANG-08: contoh PMK 214/2017' },
  ],
});
