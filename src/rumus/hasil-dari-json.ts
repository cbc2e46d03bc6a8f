import { pastikanPembulatan } from '../angka/bulatkan.js';
import { bulatanKeDesimal, bulatkanTepat, formatBulatan } from '../angka/bulatkan-tepat.js';
import { desimalDariCetakan } from '../angka/desimal.js';
import { pecahanDariCetakan } from '../angka/pecahan-dari-cetakan.js';
import type { Hasil, HasilJson, HasilTerukur } from './hasil.js';
import { tepatHasil } from './nilai-hasil.js';

/**
 * Brings JSON data back to a Hasil. Throws a TypeError that names the field when a number is not canonical, the fraction is none, or the fields
 * are not of one figure: what is printed must be what later computations take. Data of an earlier version has no fraction; its 40 digits then
 * are the value.
 *
 * @example
 * const hasil = evaluasi(capaianMaximize, { T: 80, R: 82 });
 * hasilDariJson(JSON.parse(JSON.stringify(hasilKeJson(hasil)))).teks // => '102,50'
 */
export function hasilDariJson(data: HasilJson): Hasil {
  if (data.status === 'tak-terukur') return data;
  if (data.pecahan !== undefined) pecahanDariCetakan(data.pecahan, 'pecahan');
  for (const [i, { dasar, pangkat }] of (data.akar ?? []).entries()) {
    const x = pecahanDariCetakan(dasar, `akar[${i}].dasar`);
    if (x.nol || x.negatif) throw new TypeError(`akar[${i}].dasar: ${dasar} harus di atas 0.`);
    pecahanDariCetakan(pangkat, `akar[${i}].pangkat`);
  }
  const hasil = {
    ...data,
    nilai: desimalDariCetakan(data.nilai, 'nilai'),
    bulat: desimalDariCetakan(data.bulat, 'bulat'),
  };
  if (data.pecahan !== undefined || data.akar !== undefined) pastikanSatuAngka(hasil);
  return hasil;
}

/** A figure whose fraction is one and whose digits are another's would print the second and count as the first. */
function pastikanSatuAngka(hasil: HasilTerukur): void {
  const { desimal, mode } = hasil.jejak.pembulatan;
  pastikanPembulatan(desimal, mode);
  const tepat = tepatHasil(hasil);
  const bulatan = bulatkanTepat(tepat, desimal, mode);
  const dari = hasil.pecahan ? 'pecahan' : 'akar';
  const sama = (bidang: string, tertulis: string, semestinya: string) => {
    if (tertulis !== semestinya)
      throw new TypeError(`${bidang}: ${tertulis} bukan ${semestinya}, nilai menurut ${dari}.`);
  };
  sama('nilai', hasil.nilai.toFixed(), tepat.keDesimal().toFixed());
  sama('bulat', hasil.bulat.toFixed(), bulatanKeDesimal(bulatan).toFixed());
  sama('teks', hasil.teks, formatBulatan(bulatan));
}
