import { kurang, masukan } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const C = masukan('capaian', 'persen');
const S = masukan('serapan', 'persen');

/** What of {@link efisiensiSelisih} computes. */
export const pokokEfisiensiSelisih = pokok({
  id: 'efisiensi.selisih',
  nama: 'Efisiensi sebagai selisih capaian dan serapan',
  satuan: 'poin-persen',
  masukan: { C, S },
  isi: kurang(C, S),
  takTerukurBila: [
    { masukan: 'C', keadaan: 'kosong', alasan: 'capaian-kosong' },
    { masukan: 'S', keadaan: 'kosong', alasan: 'serapan-kosong' },
  ],
  kutipan: [{ acuan: 'banjarnegara-esakip', tempat: 'CapaianKinerjaService.php', kedudukan: 'praktik' }],
});

/**
 * Efficiency as a difference: capaian − serapan, in poin persen. Classes on it are a scale (`efisiensi.selisih`).
 *
 * - Inputs: capaian and serapan in percent.
 * - Result: poin persen.
 * - Tak terukur: an input missing.
 *
 * @example
 * evaluasi(efisiensiSelisih, { C: 80, S: '99.07' }) // => { teks: '-19,07' }
 */
export const efisiensiSelisih = lengkapi(pokokEfisiensiSelisih, {
  gloss: 'efficiency as a difference',
  arah: { C: 'naik', S: 'turun' },
  contoh: [{ masukan: { C: 80, S: '99.07' }, hasil: '-19.07', asal: 'EF-06: 80 − 99,07' }],
});
