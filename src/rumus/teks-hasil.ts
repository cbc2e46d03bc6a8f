import { menurut, objek, pastikanBentuk, teks } from '../angka/bentuk.js';
import type { Hasil, HasilJson } from './hasil.js';

const BENTUK = menurut('status', { terukur: objek({ teks }), 'tak-terukur': objek({ alasan: teks }) });

/**
 * What a page or a table prints for a figure: its print, or a sign where it could not be measured. Where the reason belongs beside it, look at
 * `status` and `alasan` instead.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * teksHasil(hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' })) // => '102,50'
 * @example
 * teksHasil(hitungCapaian({ target: 80, realisasi: null, polarisasi: 'maximize' }), 'belum ada') // => 'belum ada'
 */
export function teksHasil(hasil: Hasil | HasilJson, bila = '–'): string {
  pastikanBentuk('teksHasil', 'hasil', hasil, BENTUK);
  pastikanBentuk('teksHasil', 'bila', bila, teks);
  return hasil.status === 'terukur' ? hasil.teks : bila;
}
