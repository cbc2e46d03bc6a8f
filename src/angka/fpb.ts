import { mutlak } from './mutlak.js';

const AMAN = BigInt(Number.MAX_SAFE_INTEGER);
/** From here on several steps of Euclid are taken at once. */
const BESAR = 1n << 512n;

/**
 * Greatest common divisor (faktor persekutuan terbesar). What fits a double is divided there, several times faster; of numbers with
 * hundreds of digits the leading ones alone decide many quotients at once (Lehmer's way), tens of times faster.
 */
export function fpb(a: bigint, b: bigint): bigint {
  let x = mutlak(a);
  let y = mutlak(b);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: a step that finds the smaller one first changes their places.
  if (x < y) [x, y] = [y, x];
  // Stryker disable next-line ConditionalExpression,EqualityOperator: where the long steps end decides the time only.
  while (y > BESAR) [x, y] = langkahBesar(x, y);
  // Stryker disable next-line EqualityOperator: AMAN itself fits a double, too.
  while (y > AMAN) [x, y] = [y, x % y];
  if (y === 0n) return x;
  let p = Number(y);
  let q = Number(x % y);
  while (q !== 0) [p, q] = [q, p % q];
  return BigInt(p);
}

/** The quotients that the leading 52 bits of both numbers settle, applied at once; a plain step where they settle none. */
function langkahBesar(x: bigint, y: bigint): [bigint, bigint] {
  // Stryker disable next-line ArithmeticOperator: without leading digits every step is a plain one.
  const geser = BigInt(x.toString(16).length * 4 - 52);
  let p = Number(x >> geser);
  let q = Number(y >> geser);
  let [a, b, c, d] = [1, 0, 0, 1];
  // Every quotient that both steps take leaves the common divisor as it is; the right ones are the quickest.
  // Stryker disable ArithmeticOperator,ConditionalExpression: which quotients are taken decides the time only.
  for (;;) {
    // Over zero one of the two is infinite or no number, and they differ: c and d are never the same.
    const hasil = Math.floor((p + a) / (q + c));
    if (hasil !== Math.floor((p + b) / (q + d))) break;
    // Stryker restore ArithmeticOperator,ConditionalExpression
    const [e, f, r] = [a - hasil * c, b - hasil * d, p - hasil * q];
    [a, b, p, c, d, q] = [c, d, q, e, f, r];
  }
  // Stryker disable next-line ConditionalExpression: a plain step leaves the common divisor as it is, too.
  if (b === 0) return [y, x % y];
  const kali = (m: number, n: number) => BigInt(m) * x + BigInt(n) * y;
  // 52 leading bits settle quotients whose factors stay below 2^27, so all of this is exact, and the larger one comes first as in Euclid's steps.
  return [mutlak(kali(a, b)), mutlak(kali(c, d))];
}
