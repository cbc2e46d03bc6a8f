import { anggotaRelasi, masukanRelasi, type Relasi } from '../relasi.js';

/** The rule over columns that a relation states of its row, as a key; null where it binds figures of several rows. */
export function polaBaris(r: Relasi): string | null {
  const sel = r.hasil.sel;
  if (sel === null || anggotaRelasi(r).some((f) => f.sel?.baris !== sel.baris)) return null;
  const kolom = masukanRelasi(r).map((f) => f.sel?.kolom.ke);
  return `${r.bentuk === 'rumus' ? r.rumus.id : r.pembagi} ${sel.kolom.ke} ${kolom.join()}`;
}
