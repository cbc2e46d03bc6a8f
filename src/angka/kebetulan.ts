import { type Decimal, presisi } from './desimal.js';
import type { Selang } from './selang.js';

/**
 * How often one of `banyak` values, printed in whole `satuan` up to `jangkauan`, falls into an interval by luck: at most 1, which it is for an
 * interval without end.
 */
export function peluangKena({ bawah, atas }: Selang, satuan: Decimal, jangkauan: Decimal, banyak: number): number {
  if (bawah === null || atas === null) return 1;
  const isi = atas.minus(bawah).div(satuan).floor().plus(1).times(satuan);
  return Math.min(1, isi.div(jangkauan).toNumber() * banyak);
}

/** How far a figure may plausibly reach beside another: to twice the larger of the two, and ten more. */
export const jangkauanWajar = (a: Decimal, b: Decimal): Decimal => {
  const [x, y] = [a.abs(), b.abs()];
  return presisi(x.gt(y) ? x : y)
    .times(2)
    .plus(10);
};
