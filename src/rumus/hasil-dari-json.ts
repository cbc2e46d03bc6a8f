import { pastikanBentuk } from '../angka/bentuk.js';
import { bulatanKeDesimal, bulatkanTepat, formatBulatan } from '../angka/bulatkan-tepat.js';
import { desimalDariCetakan } from '../angka/desimal.js';
import { BENTUK_HASIL_JSON } from './bentuk-hasil.js';
import type { Hasil, HasilJson, HasilTerukur } from './hasil.js';
import { pastikanSama, tepatHasil } from './nilai-hasil.js';

/**
 * Brings JSON data back to a Hasil. Throws `ArgumenTidakSah`, which names the field when a number is not canonical, the fraction is none, or the fields
 * are not of one figure: what is printed must be what later computations take. Data of an earlier version has no fraction; its 40 digits then
 * are the value.
 *
 * @example
 * const hasil = evaluasi(capaianMaximize, { T: 80, R: 82 });
 * teksHasil(hasilDariJson(JSON.parse(JSON.stringify(hasilKeJson(hasil))))) // => '102,50'
 */
export function hasilDariJson(data: HasilJson): Hasil {
  pastikanBentuk('hasilDariJson', 'data', data, BENTUK_HASIL_JSON);
  if (data.status === 'tak-terukur') return data;
  const hasil = {
    ...data,
    nilai: desimalDariCetakan(data.nilai, 'nilai'),
    bulat: desimalDariCetakan(data.bulat, 'bulat'),
  };
  if (data.pecahan !== undefined || data.akar !== undefined) pastikanSatuAngka(hasil);
  return hasil;
}

/** What is printed must be the value, rounded as the trace says. */
function pastikanSatuAngka(hasil: HasilTerukur): void {
  const { desimal, mode } = hasil.jejak.pembulatan;
  const bulatan = bulatkanTepat(tepatHasil(hasil), desimal, mode);
  const dari = hasil.pecahan ? 'pecahan' : 'akar';
  pastikanSama('bulat', hasil.bulat, bulatanKeDesimal(bulatan), dari);
  pastikanSama('teks', hasil.teks, formatBulatan(bulatan), dari);
}
