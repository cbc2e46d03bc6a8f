import { bagi, kali, kurang, masukan, tambah } from '../pohon.js';
import { rumus } from '../rumus.js';

const bebas = { min: null, maks: null } as const;
const B = masukan('kondisi awal', 'satuan-indikator', bebas);
const T = masukan('target akhir', 'satuan-indikator', bebas);
const k = masukan('tahun ke', 'cacah', { min: 0, maks: 10 }, 'tahun ke berapa sejak kondisi awal');
const n = masukan('banyak tahun', 'cacah', { min: 1, maks: 10 }, 'banyaknya tahun dari kondisi awal ke target akhir');

/**
 * The on-track value (nilai jalur) of year k out of n: B + (end target − B) × k ÷ n.
 *
 * The straight line from kondisi awal to target akhir: B at k = 0, the end target at k = n. It holds for both polarities. A planned
 * yearly target, where there is one, says more.
 *
 * - Inputs: B and the end target in the indicator's unit, k ≥ 0 and n > 0 in years.
 * - Result: the indicator's unit.
 * - Tak terukur: a value missing, n ≤ 0.
 *
 * @example
 * evaluasi(nilaiJalur, { B: '68.85', T: 85, k: 2, n: 5 }) // => { teks: '75,31' }
 */
export const nilaiJalur = rumus({
  id: 'waktu.nilai-jalur',
  nama: 'Nilai jalur menuju target akhir',
  gloss: 'on-track value',
  satuan: 'satuan-indikator',
  masukan: { B, T, k, n },
  isi: tambah(B, bagi(kali(kurang(T, B), k), n)),
  takTerukurBila: [
    { masukan: 'B', keadaan: 'kosong', alasan: 'kondisi-awal-kosong' },
    { masukan: 'T', keadaan: 'kosong', alasan: 'target-akhir-kosong' },
    { masukan: 'n', keadaan: 'tidak-positif', alasan: 'banyak-tahun-tak-sah' },
  ],
  arah: { T: 'naik', B: 'tidak-tentu', k: 'tidak-tentu', n: 'tidak-tentu' },
  kutipan: [
    { acuan: 'simpulan-lkjip', tempat: 'garis lurus dari kondisi awal ke target akhir', kedudukan: 'simpulan' },
  ],
  contoh: [
    { masukan: { B: '68.85', T: 85, k: 2, n: 5 }, hasil: '75.31', asal: 'hitung tangan: 68,85 + 16,15 × 2 / 5' },
    { masukan: { B: 20, T: 5, k: 1, n: 5 }, hasil: '17.00', asal: 'hitung tangan: 20 − 15 / 5' },
  ],
});
