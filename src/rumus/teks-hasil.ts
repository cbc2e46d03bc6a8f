import { pastikanBentuk, teks } from '../angka/bentuk.js';
import { BENTUK_TERCETAK } from './cetakan-hasil.js';
import type { Hasil, HasilJson } from './hasil.js';

/**
 * What a page or a table prints for a figure: its print, or a sign where it could not be measured. Where the reason belongs beside it, look at
 * `status` and `alasan` instead.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field, and for a print that is not that of the value.
 *
 * @example
 * teksHasil(hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' })) // => '102,50'
 * @example
 * teksHasil(hitungCapaian({ target: 80, realisasi: null, polarisasi: 'maximize' }), 'belum ada') // => 'belum ada'
 */
export function teksHasil(hasil: Hasil | HasilJson, bila = '–'): string {
  pastikanBentuk('teksHasil', 'hasil', hasil, BENTUK_TERCETAK);
  pastikanBentuk('teksHasil', 'bila', bila, teks);
  return hasil.status === 'terukur' ? hasil.teks : bila;
}
