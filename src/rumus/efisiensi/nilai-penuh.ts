import type { Decimal } from '../../angka/desimal.js';
import { PenghitungSimpul } from '../pembaca/hitung-simpul.js';
import { ikat, type NilaiMasukan } from '../pembaca/ikatan.js';
import type { Rumus } from '../rumus.js';

/**
 * The value of a formula with its guard digits, for what is computed from it and not for show.
 *
 * A value brought to 40 digits is off by half a unit of the last; divided once more it may fall just under a tie that the exact figures
 * reach. Only for inputs for which `evaluasi` gave a value: the reasons why there is none are not looked at here.
 */
export function nilaiPenuh<R extends Rumus>(rumus: R, masukan: NilaiMasukan<R>): Decimal {
  return new PenghitungSimpul(ikat(rumus, masukan)).hitung(rumus.isi).angka;
}
