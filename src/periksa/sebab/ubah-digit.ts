import type { Decimal } from '../../angka/desimal.js';
import { digitCetak, nilaiDigit } from '../../angka/digit-cetak.js';
import type { Fakta } from '../fakta/fakta.js';

/** The digits of a printed value without separators: the value times a power of ten. */
export const digitFakta = (f: Fakta): string => digitCetak(f.nilai, f.desimal);

/** The value of digits with the figure's own number of decimals and its sign. */
export function dariDigit(f: Fakta, digit: string): Decimal | null {
  const nilai = nilaiDigit(digit, f.desimal);
  return nilai !== null && f.nilai.isNegative() ? nilai.negated() : nilai;
}

/** Whether two prints have as many digits and decimals, and differ in one of them. */
export function bedaSatuDigit(a: Fakta, b: Fakta): boolean {
  const [x, y] = [digitFakta(a), digitFakta(b)];
  return a.desimal === b.desimal && x.length === y.length && [...x].filter((d, i) => d !== y[i]).length === 1;
}

/** Values from digit strings, those that are none left out, and those that nobody prints: `000.000`. */
export const semuaDari = (f: Fakta, digit: readonly string[]): Decimal[] =>
  digit
    .filter((d) => !/^0\d/.test(d.slice(0, d.length - Math.max(f.desimal, 0))))
    .map((d) => dariDigit(f, d))
    .filter((n): n is Decimal => n !== null);
