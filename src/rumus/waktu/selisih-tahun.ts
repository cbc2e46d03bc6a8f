import { kurang, masukan } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const ini = masukan('nilai tahun ini', 'satuan-indikator', { min: null, maks: null });
const lalu = masukan('nilai tahun lalu', 'satuan-indikator', { min: null, maks: null });

/** What of {@link selisihTahun} computes. */
export const pokokSelisihTahun = pokok({
  id: 'waktu.selisih-tahun',
  nama: 'Selisih dengan tahun lalu',
  satuan: 'satuan-indikator',
  masukan: { ini, lalu },
  isi: kurang(ini, lalu),
  takTerukurBila: [
    { masukan: 'ini', keadaan: 'kosong', alasan: 'nilai-ini-kosong' },
    { masukan: 'lalu', keadaan: 'kosong', alasan: 'nilai-lalu-kosong' },
  ],
  kutipan: [{ acuan: 'lkjip-batu-sopang-2022', tempat: 'Bab III 3.5, realisasi belanja', kedudukan: 'praktik' }],
});

/**
 * Year-on-year difference: this year − last year, in the indicator's unit.
 *
 * For percentage indicators the difference is in poin persen, never persen.
 *
 * - Inputs: both values, same unit, any sign.
 * - Result: the unit of the inputs.
 * - Tak terukur: a value missing.
 *
 * @example
 * evaluasi(selisihTahun, { ini: 4924825264, lalu: 4568023148 }) // => { teks: '356.802.116,00' }
 */
export const selisihTahun = lengkapi(pokokSelisihTahun, {
  gloss: 'year-on-year difference',
  arah: { ini: 'naik', lalu: 'turun' },
  contoh: [
    { masukan: { ini: 4924825264, lalu: 4568023148 }, hasil: '356802116.00', asal: 'TRN-01: kenaikan Rp. 356.802.116' },
    {
      masukan: { ini: 2667816093, lalu: 3086912172 },
      hasil: '-419096079.00',
      asal: 'TRN-02: penurunan Rp.419.096.079',
    },
  ],
});
