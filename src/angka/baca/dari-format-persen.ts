import { type Decimal, desimalDariCetakan } from '../desimal.js';

/**
 * The percent that a cell in percent format shows: a stored 0.825 is 82,5 %.
 *
 * @example
 * dariFormatPersen('0.825').toString() // => '82.5'
 */
export function dariFormatPersen(tersimpan: string): Decimal {
  return desimalDariCetakan(tersimpan, 'sel').times(100);
}
