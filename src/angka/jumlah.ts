import { type Decimal, desimal } from './desimal.js';

/**
 * The exact sum of decimals; 0 for an empty list. Amounts of up to 30 digits on either side of the point never exceed the working
 * precision, so the order of addition does not matter to the last digit.
 */
export function jumlahTepat(nilai: readonly Decimal[]): Decimal {
  return nilai.reduce((a, b) => a.plus(b), desimal(0));
}
