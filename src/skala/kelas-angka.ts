import { bulatanKePecahan, bulatkanTepat } from '../angka/bulatkan-tepat.js';
import type { Decimal } from '../angka/desimal.js';
import { Pecahan } from '../angka/pecahan.js';
import type { IdSkala } from './daftar.js';
import { golongkan } from './penggolong.js';
import { siapkanSkala } from './siapkan-skala.js';
import type { KelasSkala, Skala } from './skala.js';
import { pembulatanDari } from './tentukan-predikat.js';

/**
 * The class that `buatPenggolong` gives a figure, or null where it gives none, without warnings and reasons: the checker asks it of printed figures
 * alone, and a page that checks then carries nothing that reads a result or an irrational number.
 *
 * @example
 * kelasAngka('lan.empat-kelas')(desimal(80))?.kode // => 'B'
 */
export function kelasAngka(pilihan: Skala | IdSkala): (nilai: Decimal) => KelasSkala | null {
  const siap = siapkanSkala(pilihan);
  const bulat = pembulatanDari(siap.skala, {});
  return (nilai) => {
    const x = Pecahan.baca(nilai);
    const dipakai = bulat ? bulatanKePecahan(bulatkanTepat(x, bulat.desimal, bulat.mode)) : x;
    const golongan = golongkan(dipakai, siap, {});
    return golongan.jenis === 'kelas' ? golongan.kelas : null;
  };
}
