import { bagi, kurang, masukan, persen, syarat } from '../pohon.js';
import { rumus } from '../rumus.js';

const bebas = { min: null, maks: null } as const;
const B = masukan('kondisi awal', 'satuan-indikator', bebas);
const T = masukan('target akhir', 'satuan-indikator', bebas);
const R = masukan('realisasi', 'satuan-indikator', bebas);

/**
 * Progress from the baseline: (R − B) ÷ (end target − B) × 100.
 *
 * The share of the way from kondisi awal to target akhir that has been covered; works for both polarities without a special
 * case. Negative when the indicator moved away from its target.
 *
 * - Inputs: B, end target and R, same unit.
 * - Result: percent.
 * - Tak terukur: a value missing, end target = B.
 *
 * @example
 * evaluasi(kemajuanDariAwal, { B: 68.85, T: 85, R: 70 }) // => { teks: '7,12' }
 */
export const kemajuanDariAwal = rumus({
  id: 'waktu.kemajuan.dari-kondisi-awal',
  nama: 'Kemajuan dari kondisi awal',
  gloss: 'progress from the baseline',
  satuan: 'persen',
  masukan: { B, T, R },
  isi: persen(bagi(kurang(R, B), kurang(T, B))),
  takTerukurBila: [
    { masukan: 'T', keadaan: 'kosong', alasan: 'target-akhir-kosong' },
    { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
    { masukan: 'B', keadaan: 'kosong', alasan: 'kondisi-awal-kosong' },
    { syarat: syarat(T, '=', B), alasan: 'target-akhir-sama-kondisi-awal' },
  ],
  arah: { R: 'tidak-tentu', B: 'tidak-tentu', T: 'tidak-tentu' },
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'kemajuan sebagai bagian jarak yang ditempuh', kedudukan: 'simpulan' }],
  contoh: [{ masukan: { B: '68.85', T: 85, R: 70 }, hasil: '7.12', asal: 'TRN-08: 1,15 / 16,15' }],
});
