import type { RelasiLurus } from '../relasi/relasi.js';
import type { Bacaan } from './tinjauan.js';

/** The mean of performance over most indicators that a table prints; null when none does. */
export function rataCapaian(b: Bacaan): RelasiLurus | null {
  return b.diputus
    .map((d) => d.r)
    .filter(
      (r): r is RelasiLurus => r.bentuk === 'lurus' && r.jenis === 'rata-rata-kolom' && r.hasil.peran === 'capaian',
    )
    .reduce<RelasiLurus | null>((a, r) => (a === null || r.suku.length > a.suku.length ? r : a), null);
}
