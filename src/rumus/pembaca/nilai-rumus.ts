import type { Decimal } from '../../angka/desimal.js';
import type { Rumus } from '../rumus.js';
import { hitungRumus } from './evaluasi.js';
import { ikat, type NilaiMasukan } from './ikatan.js';

/**
 * The value of a formula alone, at working precision, without trace or rounding: for readers that try a formula on thousands of rows. Null
 * where `evaluasi` says `tak-terukur`.
 *
 * @example
 * nilaiRumus(serapan, { P: 200, A: 150 })?.toString() // => '75'
 */
export function nilaiRumus<R extends Rumus>(rumus: R, nilai: NilaiMasukan<R>): Decimal | null {
  const terhitung = hitungRumus(rumus, ikat(rumus, nilai), false);
  return typeof terhitung === 'string' ? null : terhitung.angka;
}
