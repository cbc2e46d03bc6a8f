import type { Fakta } from '../fakta/fakta.js';
import { tambahKe } from '../fakta/kelompokkan.js';
import { anggotaRelasi, type Relasi } from './relasi.js';

/** Relations by the figures that they bind. */
export type Peta = ReadonlyMap<Fakta, readonly Relasi[]>;

/** Maps relations by every figure that they bind. */
export const petakan = (relasi: readonly Relasi[]): Map<Fakta, Relasi[]> => {
  const peta = new Map<Fakta, Relasi[]>();
  for (const r of relasi) {
    for (const f of new Set(anggotaRelasi(r))) tambahKe(peta, f, r);
  }
  return peta;
};

/** The relations of a figure; none where nothing speaks of it. */
export const relasiDari = (peta: Peta, f: Fakta): readonly Relasi[] => peta.get(f) ?? [];
