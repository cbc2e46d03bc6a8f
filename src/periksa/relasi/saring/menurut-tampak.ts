import type { Tertutup } from '../../../tabel/tersembunyi.js';
import type { Fakta } from '../../fakta/fakta.js';
import { putuskan } from '../konsistensi.js';
import { anggotaRelasi, type Relasi } from '../relasi.js';

/**
 * Relations as a reader of the sheet sees them. Where a visible total is not what all its parts give, but what the visible ones do (SUBTOTAL
 * under a filter), it is the total of these; any other break over hidden rows or sheets is a warning at most.
 */
export function menurutTampak(relasi: readonly Relasi[], tertutup: Tertutup | null): readonly Relasi[] {
  if (tertutup === null) return relasi;
  const tersembunyi = (f: Fakta): boolean => tertutup.baris(f.lokasi);
  return relasi.map((r) => {
    if (!anggotaRelasi(r).some(tersembunyi) || putuskan(r)?.status !== 'tidak') return r;
    const tampak = tersembunyi(r.hasil) ? null : hanyaTampak(r, tersembunyi);
    return tampak !== null && putuskan(tampak)?.status !== 'tidak' ? tampak : { ...r, ragu: true };
  });
}

/** A relation over the visible of its figures; null where a part of it has none. */
function hanyaTampak(r: Relasi, tersembunyi: (f: Fakta) => boolean): Relasi | null {
  if (r.bentuk === 'rumus') {
    const masukan = r.masukan.map((m) => ({ ...m, fakta: m.fakta.filter((f) => !tersembunyi(f)) }));
    return masukan.some((m) => m.fakta.length === 0) ? null : { ...r, masukan };
  }
  const suku = r.suku.filter((s) => !tersembunyi(s.fakta));
  if (suku.length === 0) return null;
  return { ...r, suku, pembagi: r.pembagi === r.suku.length ? suku.length : r.pembagi };
}
