import type { RelasiLurus } from '../relasi.js';

/** So few parts may well be as large as their sum. */
const BAGIAN_TERSEDIKIT = 3;

/**
 * Whether a total prints what its first or its last row does: the column carries a figure from row to row (a balance, a cumulated sum), and its
 * total is where it began or ended.
 */
export function terbawa({ hasil, suku }: Pick<RelasiLurus, 'hasil' | 'suku'>): boolean {
  if (suku.length < BAGIAN_TERSEDIKIT) return false;
  return [suku[0], suku.at(-1)].some((s) => s?.fakta.nilai.eq(hasil.nilai) === true && !hasil.nilai.isZero());
}
