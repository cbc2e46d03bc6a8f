import type { Rentang } from './cetakan.js';
import type { Decimal } from './desimal.js';

/** Where a straight line is: one of its points, and how much it rises over how much. */
export interface Garis {
  readonly x: Decimal;
  readonly y: Decimal;
  readonly naik: number;
  readonly datar: number;
}

/** Where a straight line that rises or falls has the value y. */
export const argumenGaris = (g: Garis, y: Decimal): Decimal => g.x.plus(y.minus(g.y).times(g.datar).div(g.naik));

/**
 * Where a quotient of two linear expressions in one number has its values: the inverse from three samples of it, for the cross-ratio of four
 * points is the same before and after. Null where it is constant, has no value at a sample, or takes a value nowhere.
 */
export function argumenPecahan(pada: (x: Decimal) => Decimal | null, besar: Decimal, nilai: Rentang): Rentang | null {
  const x = [besar.plus(1), besar.times(2).plus(3), besar.times(3).plus(7)] as const;
  const [y1, y2, y3] = [pada(x[0]), pada(x[1]), pada(x[2])];
  if (y1 === null || y2 === null || y3 === null || y1.eq(y2) || y2.eq(y3) || y1.eq(y3)) return null;
  const [y21, y23, x12, x10] = [y2.minus(y1), y2.minus(y3), x[1].minus(x[2]), x[1].minus(x[0])];
  const awal = x[0].times(x12);
  const dari = (y: Decimal): Decimal | null => {
    const bawahnya = y.minus(y3).times(y21);
    if (bawahnya.isZero()) return x[2];
    const k = y.minus(y1).times(y23).div(bawahnya);
    const pembagi = x12.minus(k.times(x10));
    if (pembagi.isZero()) return null;
    return awal.minus(k.times(x[2]).times(x10)).div(pembagi);
  };
  const [a, b] = [dari(nilai[0]), dari(nilai[1])];
  return a === null || b === null ? null : [a, b];
}
