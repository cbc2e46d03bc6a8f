import { type Decimal, DIGIT_KERJA } from '../../angka/desimal.js';
import type { Tepat } from '../../angka/tepat.js';
import type { PokokRumus } from '../rumus.js';
import { nilaiPecahan } from './evaluasi-pecahan.js';
import { ikat, type NilaiMasukan } from './ikatan.js';

/**
 * The value of a formula alone, without trace or rounding: for readers that try a formula on thousands of rows. 60 significant digits of the
 * exact value; null where `evaluasi` says `tak-terukur`. Not for a geometric mean.
 *
 * @example
 * nilaiRumus(serapan, { P: 200, A: 150 })?.toString() // => '75'
 */
export function nilaiRumus<R extends PokokRumus>(rumus: R, nilai: NilaiMasukan<R>): Decimal | null {
  const tepat = nilaiTepatRumus(rumus, nilai);
  return tepat && desimalKerja(tepat);
}

/** The exact value itself; null where `evaluasi` says `tak-terukur`. */
export function nilaiTepatRumus<R extends PokokRumus>(rumus: R, nilai: NilaiMasukan<R>): Tepat | null {
  const terhitung = nilaiPecahan(rumus, ikat(rumus, nilai));
  return typeof terhitung === 'string' ? null : terhitung;
}

/** An exact value to the digits that are computed with. */
export const desimalKerja = (x: Tepat): Decimal => x.keDesimal(DIGIT_KERJA);
