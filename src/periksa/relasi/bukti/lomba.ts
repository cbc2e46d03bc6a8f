import type { Aturan } from './cari-pasangan.js';

/**
 * One rule for each set of columns: the one that holds most rows on the printed figures, of these the one whose result is the coarsest figure.
 * A share computed back to what it is a share of says the same again, with a tolerance that hides errors.
 */
export function satuPerHimpunan(aturan: readonly Aturan[]): Aturan[] {
  const terbaik = new Map<string, Aturan>();
  for (const a of aturan) {
    const kunci = [a.hasil, ...a.masuk].sort((x, y) => x - y).join(',');
    const lama = terbaik.get(kunci);
    if (lama === undefined || lebihBaik(a, lama)) terbaik.set(kunci, a);
  }
  return [...terbaik.values()];
}

function lebihBaik(a: Aturan, b: Aturan): boolean {
  if (a.tepat.size !== b.tepat.size) return a.tepat.size > b.tepat.size;
  const lazim = (x: Aturan): number => (x.bentuk === null || x.bentuk.lazim ? 1 : 0);
  if (lazim(a) !== lazim(b)) return lazim(a) > lazim(b);
  return a.longgar.size > b.longgar.size;
}
