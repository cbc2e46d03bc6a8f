import { type Angka, desimal } from './desimal.js';

/**
 * Whether one number is more than another. Two binary numbers stand in the order of the decimals that they print as, so only texts have to
 * be read: a check over many amounts that are rarely wrong takes no Decimal.
 */
export function lebihDari(a: number | string, b: number | string): boolean {
  // Stryker disable next-line ConditionalExpression,StringLiteral: what reads binary numbers too decides the same, only slower.
  const biner = typeof a === 'number' && typeof b === 'number';
  return biner ? a > b : desimal(a).gt(desimal(b));
}

/** Whether one number is at least so many times another. */
export const sedikitnyaKali = (besar: Angka, kecil: Angka, kali: number): boolean =>
  desimal(besar).gte(desimal(kecil).times(kali));
