import { type Decimal, DIGIT_KERJA, desimalDariDigit } from './desimal.js';
import { mutlak } from './mutlak.js';
import { Pecahan } from './pecahan.js';
import { rasional, type Tepat } from './tepat.js';

/**
 * m × 10^e: a decimal of the working precision as whole numbers. Each operation rounds half-up to 60 digits, to the very digit to which the private
 * Decimal does, and takes a fraction of the time: for inverses, of which the search for who is to blame needs thousands.
 */
export interface DigitKerja {
  readonly m: bigint;
  readonly e: number;
}

/** The powers of ten that are asked for most. */
// Stryker disable next-line ObjectLiteral,ArrowFunction: one that does not stand here is computed.
const PANGKAT = Array.from({ length: 200 }, (_, n) => 10n ** BigInt(n));
const pangkat = (n: number): bigint => PANGKAT[n] ?? 10n ** BigInt(n);
const BATAS = pangkat(DIGIT_KERJA);

/** How many digits a whole number above 0 has: a binary number tells but at a power of ten. */
function banyakDigit(n: bigint): number {
  const kira = Number(n);
  // Stryker disable next-line ConditionalExpression: a print has as many digits, only later.
  if (kira === Infinity) return n.toString().length;
  let digit = Math.floor(Math.log10(kira)) + 2;
  while (n < pangkat(digit - 1)) digit -= 1;
  return digit;
}

function bulatkan(m: bigint, e: number): DigitKerja {
  const a = mutlak(m);
  if (a < BATAS) return { m, e };
  const lebih = banyakDigit(a) - DIGIT_KERJA;
  const p = pangkat(lebih);
  const utuh = (2n * a + p) / (2n * p);
  // Stryker disable next-line EqualityOperator: 0 has gone back above.
  return { m: m < 0n ? -utuh : utuh, e: e + lebih };
}

export function tambah(x: DigitKerja, y: DigitKerja): DigitKerja {
  // Stryker disable next-line EqualityOperator: at the same place neither is moved.
  return x.e >= y.e ? bulatkan(x.m * pangkat(x.e - y.e) + y.m, y.e) : bulatkan(x.m + y.m * pangkat(y.e - x.e), x.e);
}

export const kurang = (x: DigitKerja, y: DigitKerja): DigitKerja => tambah(x, { m: -y.m, e: y.e });

export const kali = (x: DigitKerja, y: DigitKerja): DigitKerja => bulatkan(x.m * y.m, x.e + y.e);

/** `y` is not 0. */
export const bagi = (x: DigitKerja, y: DigitKerja): DigitKerja => bagiBulat(x.m, y.m, x.e - y.e);

/** a ÷ b × 10^e, with a digit or more beyond the last one to round it by. */
function bagiBulat(a: bigint, b: bigint, e: number): DigitKerja {
  if (a === 0n) return { m: 0n, e: 0 };
  const cukup = DIGIT_KERJA + 2 + banyakDigit(mutlak(b));
  // Stryker disable next-line ArithmeticOperator: still more digits round to the same, only later.
  const geser = Math.max(0, cukup - banyakDigit(mutlak(a)));
  return bulatkan((a * pangkat(geser)) / b, e - geser);
}

/** A decimal with all its digits. */
export function kerjaDariDesimal(x: Decimal): DigitKerja {
  return { m: BigInt(x.toFixed().replace('.', '')), e: 0 - x.decimalPlaces() };
}

/** An exact value, rounded. */
export const kerjaDariTepat = (x: Tepat): DigitKerja =>
  rasional(x) ? bagiBulat(...x.mentah(), 0) : kerjaDariDesimal(x.keDesimal(DIGIT_KERJA));

export const kerjaKeDesimal = ({ m, e }: DigitKerja): Decimal => desimalDariDigit(`${m}e${e}`);

export const kerjaKePecahan = ({ m, e }: DigitKerja): Pecahan =>
  Pecahan.dari(m * pangkat(Math.max(0, e)), pangkat(Math.max(0, -e)));
