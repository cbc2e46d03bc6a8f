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

/** Powers of ten that were asked for before. */
const PANGKAT: bigint[] = [];
const pangkat = (n: number): bigint => {
  if (n >= 200) return 10n ** BigInt(n);
  PANGKAT[n] ??= 10n ** BigInt(n);
  return PANGKAT[n];
};
const BATAS = pangkat(DIGIT_KERJA);

/** How many digits a whole number above 0 has: a binary number tells but at a power of ten. */
function banyakDigit(n: bigint): number {
  const kira = Number(n);
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
  return { m: m < 0n ? -utuh : utuh, e: e + lebih };
}

export function tambah(x: DigitKerja, y: DigitKerja): DigitKerja {
  if (x.m === 0n) return bulatkan(y.m, y.e);
  if (y.m === 0n) return bulatkan(x.m, x.e);
  return x.e >= y.e ? bulatkan(x.m * pangkat(x.e - y.e) + y.m, y.e) : bulatkan(x.m + y.m * pangkat(y.e - x.e), x.e);
}

export const kurang = (x: DigitKerja, y: DigitKerja): DigitKerja => tambah(x, { m: -y.m, e: y.e });

export const kali = (x: DigitKerja, y: DigitKerja): DigitKerja => bulatkan(x.m * y.m, x.e + y.e);

/** `y` is not 0. */
export const bagi = (x: DigitKerja, y: DigitKerja): DigitKerja => bagiBulat(x.m, y.m, x.e - y.e);

/** a ÷ b × 10^e, with a digit or more beyond the last one to round it by. */
function bagiBulat(a: bigint, b: bigint, e: number): DigitKerja {
  if (a === 0n) return { m: 0n, e: 0 };
  const [x, y] = [mutlak(a), mutlak(b)];
  const geser = Math.max(0, DIGIT_KERJA + 2 + banyakDigit(y) - banyakDigit(x));
  const utuh = (x * pangkat(geser)) / y;
  return bulatkan(a < 0n === b < 0n ? utuh : -utuh, e - geser);
}

/** A decimal with all its digits. */
export function kerjaDariDesimal(x: Decimal): DigitKerja {
  const teks = x.toFixed();
  const koma = teks.indexOf('.');
  if (koma < 0) return { m: BigInt(teks), e: 0 };
  return { m: BigInt(teks.slice(0, koma) + teks.slice(koma + 1)), e: koma + 1 - teks.length };
}

/** An exact value, rounded. */
export const kerjaDariTepat = (x: Tepat): DigitKerja =>
  rasional(x) ? bagiBulat(...x.mentah(), 0) : kerjaDariDesimal(x.keDesimal(DIGIT_KERJA));

export const kerjaKeDesimal = ({ m, e }: DigitKerja): Decimal => desimalDariDigit(`${m}e${e}`);

export const kerjaKePecahan = ({ m, e }: DigitKerja): Pecahan =>
  e >= 0 ? Pecahan.dari(m * pangkat(e)) : Pecahan.dari(m, pangkat(-e));
