import { type Angka, type Decimal, desimal } from '../../angka/desimal.js';
import type { Hasil } from '../hasil.js';

/** An achievement or any other percentage as callers hand it in: a number, a result, or null where it is missing. */
export type CapaianMasukan = Angka | Hasil | null;

/** The unrounded value; null where it is missing or not measurable. Throws a TypeError that names the field for what is no number. */
export function nilaiCapaian(capaian: CapaianMasukan, bidang: string): Decimal | null {
  if (capaian === null) return null;
  if (typeof capaian !== 'object' || !('status' in capaian)) return desimal(capaian, bidang);
  return capaian.status === 'terukur' ? capaian.nilai : null;
}
