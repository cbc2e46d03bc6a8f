import type { Fakta } from '../fakta/fakta.js';
import { anggotaRelasi, type Relasi } from './relasi.js';

/** Relations by the figures that they bind. */
export type Peta = ReadonlyMap<Fakta, readonly Relasi[]>;

/** Maps relations by every figure that they bind. */
export const petakan = (relasi: readonly Relasi[]): Map<Fakta, Relasi[]> => {
  const peta = new Map<Fakta, Relasi[]>();
  for (const r of relasi) {
    for (const f of new Set(anggotaRelasi(r))) {
      const milik = peta.get(f);
      if (milik) milik.push(r);
      else peta.set(f, [r]);
    }
  }
  return peta;
};

/** The relations of a figure; none where nothing speaks of it. */
export const relasiDari = (peta: Peta, f: Fakta): readonly Relasi[] => peta.get(f) ?? [];
