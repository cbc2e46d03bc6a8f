import type { Fakta } from './fakta.js';

/** A figure of a sentence does not change, and its binary number is asked for by every search that it is a candidate of. */
const catatan = new WeakMap<Fakta, number>();

/** A figure as a plain number, to choose candidates by. */
export function nilaiKasar(f: Fakta): number {
  const ada = f.kasar ?? catatan.get(f);
  if (ada !== undefined) return ada;
  const baru = f.nilai.toNumber();
  catatan.set(f, baru);
  return baru;
}

/** One unit of the last printed digit. */
export const satuanCetak = ({ desimal }: Pick<Fakta, 'desimal'>): number =>
  SATUAN[desimal] ?? 10 ** -Math.min(desimal, 20);

const SATUAN: readonly number[] = Array.from({ length: 21 }, (_, d) => 10 ** -d);
