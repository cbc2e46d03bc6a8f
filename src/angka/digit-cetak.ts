import { type Decimal, desimal } from './desimal.js';

/** The most digits that a value from digits may have. */
const DIGIT_TERBANYAK = 30;

/**
 * The digits of a value printed with so many decimals, without sign and separators: of 12,50 these are `1250`; of 1,5 juta, which has fewer
 * than none, `15`.
 */
export const digitCetak = (nilai: Decimal, desimalTempat: number): string =>
  geserKoma(nilai.abs(), desimalTempat)
    .toFixed(0)
    .padStart(desimalTempat + 1, '0');

/** The value of digits of which so many stand behind the decimal sign; null for none, and for more than 30. */
export function nilaiDigit(digit: string, desimalTempat: number): Decimal | null {
  if (digit === '' || digit.length > DIGIT_TERBANYAK) return null;
  return geserKoma(desimal(digit), -desimalTempat);
}

/** The value with its decimal sign so many places to the right, or to the left for negative ones. */
export const geserKoma = (nilai: Decimal, tempat: number): Decimal => nilai.times(`1e${tempat}`);
