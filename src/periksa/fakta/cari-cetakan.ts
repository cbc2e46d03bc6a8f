import type { Fakta } from './fakta.js';
import { kelompokkan } from './kelompokkan.js';
import { letakPertama } from './letak-pertama.js';
import { samaCetak } from './sama-cetak.js';

/** A value with how finely it is printed. */
export type Cetakan = Pick<Fakta, 'nilai' | 'desimal'>;

/** Prints of one value lie less than a unit of the coarser apart; a little more, for what binary numbers lose. */
const SELEBAR = 1.01;
const KASAR = 1e-9;

interface Terurut {
  readonly satuan: number;
  readonly isi: readonly (readonly [nilai: number, cetakan: Cetakan])[];
}

/**
 * Whether one of many figures may be a print of the same value as another, asked again and again: they are kept in order of their values, apart by
 * how finely they are printed, and only those near by are held against it.
 */
export function pencariCetakan(semua: readonly Cetakan[]): (f: Cetakan) => boolean {
  const perDesimal = kelompokkan(semua.map((c) => [c.desimal, [c.nilai.toNumber(), c] as const] as const));
  const terurut = [...perDesimal].map(
    ([desimal, isi]): Terurut => ({ satuan: 10 ** -desimal, isi: [...isi].sort(([a], [b]) => a - b) }),
  );
  return (f) => {
    const nilai = f.nilai.toNumber();
    return terurut.some(({ satuan, isi }) => {
      const lebar = SELEBAR * Math.max(satuan, 10 ** -f.desimal) + KASAR * Math.abs(nilai);
      for (
        let i = letakPertama(isi.length, (ke) => (isi[ke]?.[0] ?? Infinity) >= nilai - lebar);
        i < isi.length;
        i += 1
      ) {
        const [n, cetakan] = isi[i] as Terurut['isi'][number];
        if (n > nilai + lebar) return false;
        if (samaCetak(f, cetakan)) return true;
      }
      return false;
    });
  };
}
