import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { pastikanBentuk } from '../angka/bentuk.js';
import { bulatanKeDesimal, bulatkanTepat, formatBulatan } from '../angka/bulatkan-tepat.js';
import { desimalDariCetakan } from '../angka/desimal.js';
import { pecahanDariCetakan } from '../angka/pecahan-dari-cetakan.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
import { BENTUK_HASIL_JSON } from './bentuk-hasil.js';
import type { Hasil, HasilJson, HasilTerukur } from './hasil.js';
import { pastikanSama, tepatHasil } from './nilai-hasil.js';

/** What is no fraction has 40 digits, of which the last few may be zeros that are not written. */
const DIGIT_TAK_RASIONAL = 30;

/**
 * Brings JSON data back to a Hasil. Throws `ArgumenTidakSah`, which names the field when a number is not canonical, the fraction is none, or the fields
 * are not of one figure: what is printed, and what the trace ends in, must be what later computations take. Without a fraction or powers the digits are
 * the value; only what is neither has none, so they must be as many as such a value has.
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
  if (!hasil.pecahan && !hasil.akar && hasil.nilai.precision() < DIGIT_TAK_RASIONAL)
    throw new ArgumenTidakSah('pecahan: tidak ada; salin hasilnya utuh, seperti ditulis hasilKeJson.');
  pastikanSatuAngka(hasil);
  pastikanJejak(hasil);
  return hasil;
}

/** What is printed must be the value, rounded as the trace says. */
function pastikanSatuAngka(hasil: HasilTerukur): void {
  const { desimal, mode } = hasil.jejak.pembulatan;
  const bulatan = bulatkanTepat(tepatHasil(hasil), desimal, mode);
  const dari = hasil.pecahan ? 'pecahan' : hasil.akar ? 'akar' : 'angkanya sendiri';
  pastikanSama('bulat', hasil.bulat, bulatanKeDesimal(bulatan), dari);
  pastikanSama('teks', hasil.teks, formatBulatan(bulatan), dari);
}

/** Where the trace ends, in a step or a number, the value must stand, and its words must end in what is printed. */
function pastikanJejak({ nilai, teks: cetakan, jejak: { hasil, langkah, teks } }: HasilTerukur): void {
  const akhir = hasil?.startsWith('#') ? langkah[Number(hasil.slice(1)) - 1]?.nilai : hasil;
  if (typeof akhir !== 'string')
    throw new ArgumenTidakSah(`jejak.hasil: ${sebutNilai(hasil)} bukan langkah atau angka di jejaknya.`);
  pastikanSama('nilai', nilai, pecahanDariCetakan(akhir, 'jejak.hasil').keDesimal(), 'jejak.hasil');
  // Behind it may stand who decided, in brackets.
  if (!` ${teks} `.includes(` ${cetakan} `))
    throw new ArgumenTidakSah(`jejak.teks: ${sebutNilai(teks)} tidak berakhir dengan ${sebutNilai(cetakan)}.`);
}
