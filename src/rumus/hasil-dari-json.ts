import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { pastikanBentuk } from '../angka/bentuk.js';
import { bulatanKeDesimal, bulatkanTepat, formatBulatan } from '../angka/bulatkan-tepat.js';
import { desimalDariCetakan } from '../angka/desimal.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
import { samaTepat, type Tepat } from '../angka/tepat.js';
import { BENTUK_HASIL_JSON } from './bentuk-hasil.js';
import type { Hasil, HasilJson, HasilTerukur } from './hasil.js';
import { pastikanSama, tepatHasil } from './nilai-hasil.js';
import { DIGIT_TAK_RASIONAL, ulangLangkah } from './pembaca/ulang-jejak.js';

/**
 * Brings JSON data back to a Hasil. Throws `ArgumenTidakSah`, which names the field when a number is not canonical, the fraction is none, or the fields
 * are not of one figure: what is printed, and what the steps of the trace come to when they are computed again, must be what later computations take.
 * Without a fraction or powers the digits are the value; only what is neither has none, so they must be as many as such a value has.
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
  // Stryker disable next-line EqualityOperator: what was cut has 40 digits, or a few less.
  if (!hasil.pecahan && !hasil.akar && hasil.nilai.precision() < DIGIT_TAK_RASIONAL)
    throw new ArgumenTidakSah('pecahan: tidak ada; salin hasilnya utuh, seperti ditulis hasilKeJson.');
  const tepat = tepatHasil(hasil);
  pastikanSatuAngka(hasil, tepat);
  pastikanJejak(hasil, tepat);
  return hasil;
}

/** What is printed must be the value, rounded as the trace says. */
function pastikanSatuAngka(hasil: HasilTerukur, tepat: Tepat): void {
  const { desimal, mode } = hasil.jejak.pembulatan;
  const bulatan = bulatkanTepat(tepat, desimal, mode);
  const dari = hasil.pecahan ? 'pecahan' : hasil.akar ? 'akar' : 'angkanya sendiri';
  pastikanSama('bulat', hasil.bulat, bulatanKeDesimal(bulatan), dari);
  pastikanSama('teks', hasil.teks, formatBulatan(bulatan), dari);
}

/** The steps of the trace must come out as written and end in the value, and its words in what is printed. */
function pastikanJejak({ nilai, teks: cetakan, pecahan, akar, jejak }: HasilTerukur, tepat: Tepat): void {
  const { angka, terpotong } = ulangLangkah(jejak);
  pastikanSama('nilai', nilai, angka.keDesimal(), 'jejak.hasil');
  // What has neither is exact in the trace alone.
  if ((pecahan || akar) && !terpotong && !samaTepat(tepat, angka))
    throw new ArgumenTidakSah(`${pecahan ? 'pecahan' : 'akar'}: lain dari nilai di akhir jejaknya.`);
  // Behind it may stand who decided, in brackets.
  if (!` ${jejak.teks} `.includes(` ${cetakan} `))
    throw new ArgumenTidakSah(`jejak.teks: ${sebutNilai(jejak.teks)} tidak berakhir dengan ${sebutNilai(cetakan)}.`);
}
