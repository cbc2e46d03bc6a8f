import type { Baris } from '../../fakta/fakta.js';
import { anggotaRelasi, masukanRelasi, type Relasi } from '../relasi.js';

/** The row of a table in which all figures of a relation stand; null where they stand in several, or in a text. */
export function barisRelasi(r: Relasi): Baris | null {
  const baris = r.hasil.sel?.baris;
  return baris === undefined || anggotaRelasi(r).some((f) => f.sel?.baris !== baris) ? null : baris;
}

/** What a relation computes, whatever of. */
export const rumusnya = (r: Relasi): string | number => (r.bentuk === 'rumus' ? r.rumus.id : r.pembagi);

/** The rule over columns that a relation states of its row, as a key; null where it binds figures of several rows. */
export function polaBaris(r: Relasi): string | null {
  if (barisRelasi(r) === null) return null;
  const kolom = masukanRelasi(r).map((f) => f.sel?.kolom.ke);
  return `${rumusnya(r)} ${r.hasil.sel?.kolom.ke} ${kolom.join()}`;
}
