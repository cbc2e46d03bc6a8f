import { type Decimal, desimal } from '../../angka/desimal.js';
import type { Fakta } from '../fakta/fakta.js';

/** The digits of a printed value without separators: the value times a power of ten. */
export const digitCetak = (f: Fakta): string => f.nilai.abs().toFixed(f.desimal).replace('.', '');

/** The value of digits with the figure's own number of decimals and its sign. */
export function dariDigit(f: Fakta, digit: string): Decimal | null {
  if (digit === '' || digit.length > 30) return null;
  const utuh = digit.padStart(f.desimal + 1, '0');
  const potong = utuh.length - f.desimal;
  const nilai = desimal(f.desimal === 0 ? utuh : `${utuh.slice(0, potong)}.${utuh.slice(potong)}`);
  return f.nilai.isNegative() ? nilai.negated() : nilai;
}

/** Whether two prints have as many digits and decimals, and differ in one of them. */
export function bedaSatuDigit(a: Fakta, b: Fakta): boolean {
  const [x, y] = [digitCetak(a), digitCetak(b)];
  return a.desimal === b.desimal && x.length === y.length && [...x].filter((d, i) => d !== y[i]).length === 1;
}

/** Values from digit strings, those that are none left out. */
export const semuaDari = (f: Fakta, digit: readonly string[]): Decimal[] =>
  digit.map((d) => dariDigit(f, d)).filter((n): n is Decimal => n !== null);
