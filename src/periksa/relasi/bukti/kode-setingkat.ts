import type { Lapangan } from './lapangan.js';

/** Whether all of some rows have codes of one level: `…01.03` is no sum of `…01.01` and `…01.02`, whatever its figures. */
export function kodeSetingkat(l: Lapangan, [r, ...lain]: readonly number[]): boolean {
  const tingkat = r === undefined ? undefined : l.baris[r]?.kode?.tingkat;
  return tingkat !== undefined && lain.every((x) => l.baris[x]?.kode?.tingkat === tingkat);
}
