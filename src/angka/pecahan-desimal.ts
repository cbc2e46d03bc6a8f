import type { Decimal } from './desimal.js';
import { Pecahan } from './pecahan.js';

/** A decimal is immutable, and the figures of a table are computed with thousands of times: the fraction of each is made once. */
const catatan = new WeakMap<Decimal, Pecahan>();

/** A decimal as the fraction that it is. */
export function pecahanDesimal(x: Decimal): Pecahan {
  const ada = catatan.get(x);
  if (ada !== undefined) return ada;
  const baru = Pecahan.dariDesimal(x);
  catatan.set(x, baru);
  return baru;
}
