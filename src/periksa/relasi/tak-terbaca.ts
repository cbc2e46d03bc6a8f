import type { TabelTerbaca } from '../fakta/fakta.js';
import { anggotaRelasi, type JenisRelasi, type Relasi } from './relasi.js';

const ANTARBARIS: ReadonlySet<JenisRelasi> = new Set([
  'jumlah-kolom',
  'jumlah-induk',
  'rata-rata-kolom',
  'rasio-total',
]);

/** Leaves out sums and means over rows of which one has a cell that could not be read: what is missing is no fault of the total. */
export function tanpaTakTerbaca(t: TabelTerbaca, relasi: readonly Relasi[]): readonly Relasi[] {
  if (t.takTerbaca.length === 0) return relasi;
  const perKolom = new Map<number, number[]>();
  for (const { sel } of t.takTerbaca) {
    const milik = perKolom.get(sel.kolom.ke);
    if (milik) milik.push(sel.baris.ke);
    else perKolom.set(sel.kolom.ke, [sel.baris.ke]);
  }
  return relasi.filter((r) => {
    if (!ANTARBARIS.has(r.jenis)) return true;
    const rentang = new Map<number, readonly [number, number]>();
    let [awal, akhir] = [Number.MAX_SAFE_INTEGER, 0];
    for (const { sel } of anggotaRelasi(r)) {
      if (sel === null) continue;
      [awal, akhir] = [Math.min(awal, sel.baris.ke), Math.max(akhir, sel.baris.ke)];
      rentang.set(sel.kolom.ke, [awal, akhir]);
    }
    return [...rentang.keys()].every((k) => perKolom.get(k)?.some((b) => b >= awal && b <= akhir) !== true);
  });
}
