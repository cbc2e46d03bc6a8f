import type { TabelTerbaca, TakTerbaca } from '../fakta/fakta.js';
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
  const belum = t.takTerbaca.filter((x) => x.sebab === 'tanpa-nilai');
  return relasi.filter((r) => {
    if (!ANTARBARIS.has(r.jenis)) return !menyeberangi(r, belum);
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

/** Whether a sum within a row runs over a formula without a value. */
const menyeberangi = (r: Relasi, belum: readonly TakTerbaca[]): boolean =>
  r.jenis === 'jumlah-periode' &&
  belum.some(({ sel }) => {
    const kolom = anggotaRelasi(r).flatMap((f) => (f.sel?.baris === sel.baris ? [f.sel.kolom.ke] : []));
    return kolom.some((k) => k < sel.kolom.ke) && kolom.some((k) => k > sel.kolom.ke);
  });
