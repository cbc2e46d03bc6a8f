import { pastikanBentuk } from '../angka/bentuk.js';
import { bulatkanTepat, cetakBulatan } from '../angka/bulatkan-tepat.js';
import { Pecahan } from '../angka/pecahan.js';
import { BENTUK_HASIL } from './cetakan-hasil.js';
import type { Hasil, HasilJson } from './hasil.js';

/**
 * Brings a Hasil to plain JSON data.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hasilKeJson(evaluasi(capaianMaximize, { T: 80, R: 82 })) // => { status: 'terukur', nilai: '102.5', bulat: '102.50', teks: '102,50' }
 */
export function hasilKeJson(hasil: Hasil): HasilJson {
  pastikanBentuk('hasilKeJson', 'hasil', hasil, BENTUK_HASIL);
  if (hasil.status === 'tak-terukur') {
    const { status, alasan, jejak, peringatan } = hasil;
    return { status, alasan, jejak, peringatan };
  }
  const { status, nilai, pecahan, akar, bulat, teks, jejak, peringatan } = hasil;
  const { desimal, mode } = jejak.pembulatan;
  return {
    status,
    nilai: nilai.toFixed(),
    ...(pecahan ? { pecahan } : {}),
    ...(akar ? { akar } : {}),
    bulat: cetakBulatan(bulatkanTepat(Pecahan.dariDesimal(bulat), desimal, mode)),
    teks,
    jejak,
    peringatan,
  };
}
