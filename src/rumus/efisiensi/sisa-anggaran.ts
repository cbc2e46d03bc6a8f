import { konstanta, kurang, masukan } from '../pohon.js';
import { rumus } from '../rumus.js';

const S = masukan('serapan', 'persen', { min: 0, maks: 100 });

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
export const efisiensiSisa = rumus({
  id: 'efisiensi.sisa',
  nama: 'Efisiensi anggaran sebagai sisa',
  gloss: 'efficiency as unspent share',
  satuan: 'persen',
  masukan: { S },
  isi: kurang(konstanta(100), S),
  takTerukurBila: [{ masukan: 'S', keadaan: 'kosong', alasan: 'serapan-kosong' }],
  arah: { S: 'turun' },
  kutipan: [
    { acuan: 'lkjip-batu-sopang-2022', tempat: 'ikhtisar: efisiensi sebesar 19,94 %', kedudukan: 'praktik' },
    { acuan: 'laporan-kota-2019', tempat: 'analisis efisiensi', kedudukan: 'praktik' },
  ],
  contoh: [{ masukan: { S: '80.06' }, hasil: '19.94', asal: 'ikhtisar laporan Batu Sopang' }],
});
