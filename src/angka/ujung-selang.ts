import { apit, type Decimal, desimal } from './desimal.js';

/** One end of an interval: a value that belongs to it (`tertutup`) or is only approached, or an infinity, which never belongs. */
export type Ujung =
  | { readonly takhingga: -1 | 1; readonly tertutup: false }
  | { readonly takhingga: 0; readonly nilai: Decimal; readonly tertutup: boolean };

/** −∞ or +∞ as an end. */
export const ujungTakhingga = (tanda: -1 | 1): Ujung => ({ takhingga: tanda, tertutup: false });

/** A finite end. */
export const ujung = (nilai: Decimal, tertutup: boolean): Ujung => ({ takhingga: 0, nilai, tertutup });

/** −1, 0 or 1 by the place of the ends on the line; whether they belong does not count. */
export function bandingUjung(a: Ujung, b: Ujung): number {
  return a.takhingga === 0 && b.takhingga === 0 ? a.nilai.comparedTo(b.nilai) : a.takhingga - b.takhingga;
}

/**
 * Which way a result is rounded when it has too many digits: −1 for a lower end, 1 for an upper end. An end that was rounded lies
 * strictly outside the true range, so it does not belong.
 */
export type Arah = -1 | 1;

type Operasi = (a: Decimal, b: Decimal) => Decimal;

function hitungUjung(operasi: Operasi, a: Decimal, b: Decimal, tertutup: boolean, arah: Arah): Ujung {
  const { turun, naik } = apit(operasi, a, b);
  return ujung(arah === -1 ? turun : naik, tertutup && turun.eq(naik));
}

/** The sum of two lower ends, or of two upper ends. */
export function tambahUjung(a: Ujung, b: Ujung, arah: Arah): Ujung {
  if (a.takhingga !== 0 || b.takhingga !== 0) return ujungTakhingga(arah);
  return hitungUjung((x, y) => x.plus(y), a.nilai, b.nilai, a.tertutup && b.tertutup, arah);
}

const tandaUjung = (a: Ujung): number => (a.takhingga === 0 ? a.nilai.comparedTo(0) : a.takhingga);

/**
 * The product at one corner. Zero times anything in the other interval is zero, so a zero that belongs gives a zero that belongs, also
 * beside an end that doesn't, or an infinity.
 */
export function kaliUjung(a: Ujung, b: Ujung, arah: Arah): Ujung {
  for (const x of [a, b]) if (x.takhingga === 0 && x.nilai.isZero() && x.tertutup) return x;
  if (a.takhingga === 0 && b.takhingga === 0) {
    return hitungUjung((x, y) => x.times(y), a.nilai, b.nilai, a.tertutup && b.tertutup, arah);
  }
  const tanda = tandaUjung(a) * tandaUjung(b);
  return tanda === 0 ? ujung(desimal(0), false) : ujungTakhingga(tanda as Arah);
}

/**
 * The quotient at one corner. `tandaPenyebut` is the sign of the divisor's interval, which does not hold zero but may end at it:
 * towards such an end the quotient runs to infinity, unless the dividend is zero.
 */
export function bagiUjung(a: Ujung, b: Ujung, tandaPenyebut: number, arah: Arah): Ujung {
  if (a.takhingga === 0 && a.nilai.isZero()) return a;
  // Over an infinite divisor the quotient comes down to zero. That holds for ∞ ÷ ∞ too: its hull ends at the neighbouring corners.
  if (b.takhingga !== 0) return ujung(desimal(0), false);
  if (a.takhingga !== 0 || b.nilai.isZero()) return ujungTakhingga(tandaUjung(a) === tandaPenyebut ? 1 : -1);
  return hitungUjung((x, y) => x.div(y), a.nilai, b.nilai, a.tertutup && b.tertutup, arah);
}
