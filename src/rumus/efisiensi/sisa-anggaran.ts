import { konstanta, kurang, masukan } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const S = masukan('serapan', 'persen', { min: 0, maks: 100 });

/** What of {@link efisiensiSisa} computes. */
export const pokokEfisiensiSisa = pokok({
  id: 'efisiensi.sisa',
  nama: 'Efisiensi anggaran sebagai sisa',
  satuan: 'persen',
  masukan: { S },
  isi: kurang(konstanta(100), S),
  takTerukurBila: [{ masukan: 'S', keadaan: 'kosong', alasan: 'serapan-kosong' }],
  kutipan: [
    { acuan: 'lkjip-batu-sopang-2022', tempat: 'ikhtisar: efisiensi sebesar 19,94 %', kedudukan: 'praktik' },
    { acuan: 'laporan-kota-2019', tempat: 'analisis efisiensi', kedudukan: 'praktik' },
  ],
});

/**
 * Efisiensi anggaran as leftover: 100 − serapan.
 *
 * Says only that money was left, not that it was well spent; claim it behind the gate (`hitungEfisiensi`).
 *
 * - Inputs: serapan in percent.
 * - Result: percent; negative when more was spent than the pagu.
 * - Tak terukur: serapan missing.
 *
 * @example
 * evaluasi(efisiensiSisa, { S: '80.06' }) // => { teks: '19,94' }
 */
export const efisiensiSisa = lengkapi(pokokEfisiensiSisa, {
  gloss: 'efficiency as unspent share',
  arah: { S: 'turun' },
  contoh: [{ masukan: { S: '80.06' }, hasil: '19.94', asal: 'ikhtisar laporan Batu Sopang' }],
});
