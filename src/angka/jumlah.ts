import { type Decimal, desimal } from './desimal.js';

const NOL = desimal(0);

/**
 * The exact sum of decimals; 0 for an empty list. Amounts of up to 30 digits on either side of the point never exceed the working
 * precision, so the order of addition does not matter to the last digit.
 */
export function jumlahTepat(nilai: readonly Decimal[]): Decimal {
  return nilai.reduce((a, b) => a.plus(b), NOL);
}

/** The exact difference a − b, within the same bounds. */
export const selisihTepat = (a: Decimal, b: Decimal): Decimal => a.minus(b);

/** Whether one value is more than `kali` times the other, or less than a `kali`-th of it. */
export const jauh = (a: Decimal, b: Decimal, kali: number): boolean => {
  // Without a quotient, which costs many times as much as a product.
  const [x, y] = b.lt(0) ? [a.negated(), b.negated()] : [a, b];
  return x.gt(y.times(kali)) || x.times(kali).lt(y);
};

/** Whether two values differ by no more than a share of the second: of 100 and 0,001 these are 99,9 to 100,1. */
export const dekat = (a: Decimal, b: Decimal, nisbah: Decimal): boolean => a.minus(b).abs().lte(b.abs().times(nisbah));
