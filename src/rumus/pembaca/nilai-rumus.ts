import { type Decimal, DIGIT_KERJA } from '../../angka/desimal.js';
import type { PokokRumus } from '../rumus.js';
import { nilaiIkatan } from './evaluasi.js';
import { ikat, type NilaiMasukan } from './ikatan.js';

/**
 * The value of a formula alone, without trace or rounding: for readers that try a formula on thousands of rows. 60 significant digits of the
 * exact value; null where `evaluasi` says `tak-terukur`.
 *
 * @example
 * nilaiRumus(serapan, { P: 200, A: 150 })?.toString() // => '75'
 */
export function nilaiRumus<R extends PokokRumus>(rumus: R, nilai: NilaiMasukan<R>): Decimal | null {
  const terhitung = nilaiIkatan(rumus, ikat(rumus, nilai));
  return typeof terhitung === 'string' ? null : terhitung.keDesimal(DIGIT_KERJA);
}
