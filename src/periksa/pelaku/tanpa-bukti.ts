import { ratakan } from '../../tabel/tiap.js';
import { tambahKe } from '../fakta/kelompokkan.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Diputus } from '../relasi/konsistensi.js';
import type { Relasi } from '../relasi/relasi.js';
import { selTakTerbaca } from './tak-terbaca.js';

/**
 * Without the broken relations that are only assumed, and that others of their group were to show: none does, or only where nothing comes of
 * nothing. They raise nothing, and check nothing. One that stands alone has nothing against it.
 */
export function yangBerbukti(diputus: readonly Diputus[]): Diputus[] {
  const tanpa = tanpaBukti(diputus.filter((d) => selTakTerbaca(d.r).length === 0));
  return diputus.filter((d) => !tanpa.has(d.r));
}

function tanpaBukti(diputus: readonly Diputus[]): ReadonlySet<Relasi> {
  const kelompok = new Map<Kolom, Map<string, Diputus[]>>();
  for (const d of diputus) {
    const kolom = d.r.hasil.sel?.kolom;
    if (kolom === undefined) continue;
    const kunci = `${d.r.jenis} ${d.r.rumus?.id}`;
    const milik = kelompok.get(kolom) ?? new Map<string, Diputus[]>();
    kelompok.set(kolom, milik);
    tambahKe(milik, kunci, d);
  }
  return new Set(
    ratakan(
      ratakan([...kelompok.values()], (k) => [...k.values()]).filter(
        (k) => k.length > 1 && !k.some((d) => d.putusan.status !== 'tidak' && !d.r.hasil.nilai.isZero()),
      ),
      (k) => ratakan(k, (d) => (d.r.ragu && d.putusan.status === 'tidak' ? [d.r] : [])),
    ),
  );
}
