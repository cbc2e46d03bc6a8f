import { tiap } from '../../tabel/tiap.js';
import type { Kolom } from './kolom.js';
import type { Peran } from './peran.js';

const DASAR: ReadonlySet<Peran | null> = new Set(['target', 'realisasi', 'pagu', 'target-akhir']);

/** `Capaian 2018` where nothing is aimed at and no percent is printed: what was reached, in the unit of the row. */
export const capaianNilai = (kolom: readonly Kolom[]): readonly Kolom[] =>
  kolom.some((k) => DASAR.has(k.peran))
    ? kolom
    : tiap(kolom, (k) => (k.peran === 'capaian' && k.tahun !== null && !k.persen ? { ...k, peran: 'nilai' } : k));
