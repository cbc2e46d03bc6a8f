import { mutlak } from '../../../angka/mutlak.js';
import type { Syarat } from '../../pohon.js';
import type { Bentuk, Linear, NisbahLinear } from './bentuk.js';

/** A linear combination as doubles. */
export interface LinearGanda {
  readonly koefisien: Float64Array;
  /** Whether every coefficient is exact as a double. */
  readonly tepat: boolean;
  /** Weights of the error of an estimate: the coefficients without sign × (inputs + 5) × 2^−52. */
  readonly galat: Float64Array;
}

/** A node of the normal form, ready to be computed with. */
export type SimpulKolom = {
  readonly atas: LinearGanda;
  readonly bawah: LinearGanda;
} & (
  | { readonly jenis: 'nisbah' }
  | {
      readonly jenis: 'bila';
      /** Whether the branch `maka` is taken for a difference below, at and above 0. */
      readonly maka: SimpulKolom;
      readonly lain: SimpulKolom;
      readonly kena: readonly [negatif: boolean, nol: boolean, positif: boolean];
    }
);

const KENA: Readonly<Record<Syarat['banding'], readonly [boolean, boolean, boolean]>> = {
  '<': [true, false, false],
  '<=': [true, true, false],
  '=': [false, true, false],
  '>=': [false, true, true],
  '>': [false, false, true],
};

/** Whether a comparison with 0 holds by the sign. */
export const kenaTanda = (banding: Syarat['banding']): readonly [boolean, boolean, boolean] => KENA[banding];

const TEPAT = 1n << 53n;

export function linearGanda(a: Linear): LinearGanda {
  const koefisien = Float64Array.from(a, Number);
  const bobot = (a.length - 1 + 5) * 2 ** -52;
  return {
    koefisien,
    tepat: a.every((x) => mutlak(x) <= TEPAT),
    galat: koefisien.map((x) => Math.abs(x) * bobot),
  };
}

export const nisbahGanda = ({ atas, bawah }: NisbahLinear) => ({ atas: linearGanda(atas), bawah: linearGanda(bawah) });

/** The normal form as doubles; shared branches stay shared. */
export function simpulKolom(bentuk: Bentuk, jadi = new Map<Bentuk, SimpulKolom>()): SimpulKolom {
  const lama = jadi.get(bentuk);
  if (lama) return lama;
  const baru: SimpulKolom =
    bentuk.jenis === 'nisbah'
      ? { jenis: 'nisbah', ...nisbahGanda(bentuk) }
      : {
          jenis: 'bila',
          ...nisbahGanda(bentuk.beda),
          kena: kenaTanda(bentuk.banding),
          maka: simpulKolom(bentuk.maka, jadi),
          lain: simpulKolom(bentuk.lain, jadi),
        };
  jadi.set(bentuk, baru);
  return baru;
}
