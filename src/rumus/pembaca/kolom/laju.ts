/**
 * The fast loops. Each takes the doubles nearest the inputs, estimates the scaled value t = 10^d × value + ½ (or + 0 to cut off) in doubles, and keeps
 * ⌊t⌋ only where the estimate proves it; every other row is handed back and computed with whole numbers. So a loop decides nothing by rounding errors.
 *
 * Proof. Let û be an input and u its double, |u − û| ≤ ε|û| with ε = 2^−53 (whole numbers below 2^53 have no error). Each product, sum and quotient
 * of doubles is off by a factor of at most 1 + ε, as no result is below the normal range (the divisor is above 1e−200, and so is what counts of the
 * dividend). With Sa the sum of |coefficient × input| of the dividend, Sb that of the divisor, and m inputs, dividend and divisor are each
 * off by at most (m + 3)ε Sa and (m + 3)ε Sb, to the first order, hence t by (m + 3)ε (Sa + |t| Sb) ÷ divisor + 2ε|t|, which is less than
 * (m + 5)ε (Sa + |t| Sb) ÷ divisor as divisor ≤ Sb. The weights of the error carry twice that, with the largest t that is let pass in place of |t|; the
 * second half covers what is of second order and the rounding of coefficients beyond 2^53. Where the distance of t from the nearest whole number is larger, the true t lies between the same two whole
 * numbers, so ⌊t⌋ is right; a tie, where the true t is whole, never passes, so half-up, half-to-even and both signs need nothing of their own.
 * Cutting off is ⌊t⌋ for t ≥ 0 only; the range of t says so. ⌊t⌋ ÷ 10^d is one correctly rounded division of exact numbers (d ≤ 22): the double nearest
 * the printed decimal. NaN and infinity fail the comparisons.
 */

/** The largest |t|, and |K|, of a loop. */
export const T_TERBESAR = 2 ** 28;
/** Inputs and divisors outside of these are not for the loops. */
export const TERKECIL = 1e-200;
export const TERBESAR = 1e200;

// In the loops constants are locals with the value written out: bundlers make variables of module constants, which are read anew in every step.
// 0.4999990463256836 is ½ − 2^−20; 3.552713678800501e-15 is 2^−48, 32 times the rounding error of a double; 6755399441055744 is 1.5 × 2^52, which
// added and taken away again rounds a number of up to 2^51 to a whole one.

/**
 * w = K + c × v ÷ u, the scaled value of all formulas whose divisor is one input u > 0, rounded to the nearest. The error is at most
 * ε (5|c v ÷ u| + |K| + |w|) ≤ 6ε (|w| + |K|), below 2^−48 |w| + 2^−20 as |K| ≤ 2^28. The last summand refuses an infinite u.
 *
 * `k`: K, c, 10^d. Gives how many rows it put into `sisa`.
 */
export function lajuSebanding(
  u: Float64Array,
  v: Float64Array,
  hasil: Float64Array,
  k: Float64Array,
  sisa: Uint32Array,
): number {
  // Read from a typed array so that they are plain doubles in the loop.
  const K = k[0] as number;
  const c = k[1] as number;
  const skala = k[2] as number;
  const banyak = hasil.length;
  let m = 0;
  for (let i = 0; i < banyak; i += 1) {
    const x = u[i] as number;
    const w = ((v[i] as number) / x) * c + K;
    const q = w + 6_755_399_441_055_744 - 6_755_399_441_055_744;
    hasil[i] = q / skala;
    if (!(Math.abs(w - q) + Math.abs(w) * 3.552713678800501e-15 + x * 1e-200 < 0.4999990463256836 && x >= 1e-200)) {
      sisa[m] = i;
      m += 1;
    }
  }
  return m;
}

/**
 * The same with t = K + ½ + c × v ÷ u above a bound, for formulas that ask something of the sign of v (with c > 0 it is one of t, which is above K + ½
 * then), and for cutting off, with t = K + c × v ÷ u above 0.
 *
 * `k`: K (+ ½), c, 10^d, the bound.
 */
export function lajuSebandingDiAtas(
  u: Float64Array,
  v: Float64Array,
  hasil: Float64Array,
  k: Float64Array,
  sisa: Uint32Array,
): number {
  const K = k[0] as number;
  const c = k[1] as number;
  const skala = k[2] as number;
  const di = k[3] as number;
  const banyak = hasil.length;
  let m = 0;
  for (let i = 0; i < banyak; i += 1) {
    const x = u[i] as number;
    const t = ((v[i] as number) / x) * c + K;
    const q = Math.floor(t);
    hasil[i] = q / skala;
    const jauh = Math.abs(t - q - 0.5) + Math.abs(t) * 3.552713678800501e-15 + x * 1e-200;
    if (!(jauh < 0.4999990463256836 && x >= 1e-200 && t > di)) {
      sisa[m] = i;
      m += 1;
    }
  }
  return m;
}

/**
 * The same of a broken line in r = v ÷ u: w = K + c r by the piece in which r falls. As the pieces meet at the bends, the piece beside the right one is off by
 * no more than r itself, and the error is at most ε (8 c |r| + 2 K) with the largest c and K of all pieces, of which `g` = 2^−48 c says four times as much.
 *
 * `k`: `g`, 10^d, the bound above which r must be; then c, K and the end of each piece, the last one Infinity.
 */
export function lajuPatah(
  u: Float64Array,
  v: Float64Array,
  hasil: Float64Array,
  k: Float64Array,
  sisa: Uint32Array,
): number {
  const g = k[0] as number;
  const skala = k[1] as number;
  const di = k[2] as number;
  const banyak = hasil.length;
  let m = 0;
  for (let i = 0; i < banyak; i += 1) {
    const x = u[i] as number;
    const r = (v[i] as number) / x;
    let p = 3;
    while (r > (k[p + 2] as number)) p += 3;
    const w = r * (k[p] as number) + (k[p + 1] as number);
    const q = w + 6_755_399_441_055_744 - 6_755_399_441_055_744;
    hasil[i] = q / skala;
    const jauh = Math.abs(w - q) + Math.abs(r) * g + x * 1e-200;
    if (!(jauh < 0.4999990463256836 && x >= 1e-200 && r > di)) {
      sisa[m] = i;
      m += 1;
    }
  }
  return m;
}

/**
 * The rows that an estimate leaves over, mostly ties, of formulas whose divisor is one input u > 0: whole u and v, whose a = cu u + cv v (× 10^d) and b = bu u
 * are whole numbers with a ≥ 0 and a + b ≤ 2^53, so ⌊a ÷ b⌋ is exact (`bagiBulatAman`). What is not so stays in `sisa`; gives how many.
 * A coefficient that no double holds is beyond 2^53: whatever but 0 it is multiplied by fails the bound.
 *
 * `k`: cu and cv × 10^d, bu, 10^d, the least v that the conditions of the formula let pass; `dari`: the part of b from which a remainder counts up, as twice the
 * remainder ÷ b: 1, or 2 to cut off; `genap`: whether half of b counts up only behind an odd number.
 */
export function lajuSeri(
  u: Float64Array,
  v: Float64Array,
  hasil: Float64Array,
  k: Float64Array,
  genap: boolean,
  sisa: Uint32Array,
  banyakSisa: number,
): number {
  const cu = k[0] as number;
  const cv = k[1] as number;
  const bu = k[2] as number;
  const skala = k[3] as number;
  const lv = k[4] as number;
  const dari = k[5] as number;
  let m = 0;
  for (let s = 0; s < banyakSisa; s += 1) {
    const i = sisa[s] as number;
    const x = u[i] as number;
    const y = v[i] as number;
    const ax = cu * x;
    const ay = cv * y;
    const b = bu * x;
    const a = ax + ay;
    if (
      Math.floor(x) === x &&
      Math.floor(y) === y &&
      x >= 1 &&
      y >= lv &&
      a >= 0 &&
      Math.abs(ax) + Math.abs(ay) + b <= 4_503_599_627_370_496
    ) {
      const q = Math.floor(a / b);
      const r = 2 * (a - q * b);
      const naik = r > dari * b || (r === dari * b && (!genap || q % 2 === 1)) ? 1 : 0;
      hasil[i] = (q + naik) / skala;
    } else {
      sisa[m] = i;
      m += 1;
    }
  }
  return m;
}

/**
 * t = h + (a0 + a1 u + a2 v + a3 w) ÷ (b0 + b1 u + b2 v + b3 w), for all ratios of up to three inputs; one that is not there is the first with
 * coefficients of 0.
 *
 * `k`: h, the middle and half the width of the range of t, 10^d; then a0 a1 a2 a3, b0 b1 b2 b3, the weights e0 e1 e2 e3 of the error, and the least
 * value of u, v and w that the conditions of the formula let pass.
 */
export function lajuLinear(
  u: Float64Array,
  v: Float64Array,
  w: Float64Array,
  hasil: Float64Array,
  k: Float64Array,
  sisa: Uint32Array,
): number {
  const h = k[0] as number;
  const tengah = k[1] as number;
  const lebar = k[2] as number;
  const skala = k[3] as number;
  const a0 = k[4] as number;
  const a1 = k[5] as number;
  const a2 = k[6] as number;
  const a3 = k[7] as number;
  const b0 = k[8] as number;
  const b1 = k[9] as number;
  const b2 = k[10] as number;
  const b3 = k[11] as number;
  const e0 = k[12] as number;
  const e1 = k[13] as number;
  const e2 = k[14] as number;
  const e3 = k[15] as number;
  const lu = k[16] as number;
  const lv = k[17] as number;
  const lw = k[18] as number;
  const banyak = hasil.length;
  let m = 0;
  for (let i = 0; i < banyak; i += 1) {
    const x = u[i] as number;
    const y = v[i] as number;
    const z = w[i] as number;
    const pembagi = b0 + b1 * x + b2 * y + b3 * z;
    const t = (a0 + a1 * x + a2 * y + a3 * z) / pembagi + h;
    const q = Math.floor(t);
    hasil[i] = q / skala;
    const galat = e0 + e1 * Math.abs(x) + e2 * Math.abs(y) + e3 * Math.abs(z);
    if (
      !(
        (0.5 - Math.abs(t - q - 0.5)) * pembagi > galat &&
        Math.abs(t - tengah) < lebar &&
        pembagi >= 1e-200 &&
        pembagi <= 1e200 &&
        x >= lu &&
        y >= lv &&
        z >= lw
      )
    ) {
      sisa[m] = i;
      m += 1;
    }
  }
  return m;
}

/** Holds rounded values between two bounds; rounding never changes an order, so this is the rounded value of what is held between them. */
export function jepit(hasil: Float64Array, bawah: number, atas: number): void {
  const banyak = hasil.length;
  // Stryker disable next-line EqualityOperator: what is written behind the end of an array of numbers is lost.
  for (let i = 0; i < banyak; i += 1) {
    const x = hasil[i] as number;
    // Stryker disable next-line EqualityOperator: a bound in place of itself.
    if (x < bawah) hasil[i] = bawah;
    // Stryker disable next-line EqualityOperator: the same.
    if (x > atas) hasil[i] = atas;
  }
}
