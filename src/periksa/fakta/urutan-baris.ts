import type { Baris, TabelTerbaca } from './fakta.js';

/** A table does not change, and is asked where a row stands for each figure in doubt. */
const catatan = new WeakMap<TabelTerbaca, ReadonlyMap<Baris, number>>();

/** Which of the rows that were read a row is, from 0. */
export function urutanBaris(t: TabelTerbaca): ReadonlyMap<Baris, number> {
  const ada = catatan.get(t);
  if (ada !== undefined) return ada;
  const baru = new Map(t.baris.map((b, i) => [b, i] as const));
  catatan.set(t, baru);
  return baru;
}
