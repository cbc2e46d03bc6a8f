import type { Decimal } from '../../angka/desimal.js';
import type { Rumus } from '../rumus.js';
import { alasanTakTerukur } from './evaluasi.js';
import { PenghitungSimpul, TakTerhitung } from './hitung-simpul.js';
import { ikat, type NilaiMasukan } from './ikatan.js';

/**
 * The value of a formula alone, at working precision, without trace or rounding: for readers that try a formula on thousands of rows. Null
 * where `evaluasi` says `tak-terukur`.
 *
 * @example
 * nilaiRumus(serapan, { P: 200, A: 150 })?.toString() // => '75'
 */
export function nilaiRumus<R extends Rumus>(rumus: R, nilai: NilaiMasukan<R>): Decimal | null {
  const ikatan = ikat(rumus, nilai);
  if (alasanTakTerukur(rumus, ikatan) !== null) return null;
  try {
    return new PenghitungSimpul(ikatan, false).hitung(rumus.isi).angka;
  } catch (galat) {
    if (galat instanceof TakTerhitung) return null;
    throw galat;
  }
}
