import type { Fakta } from '../fakta/fakta.js';
import type { Diputus } from './konsistensi.js';
import { masukanRelasi, type Relasi } from './relasi.js';

const DARI_KALIMAT: ReadonlySet<Relasi['jenis']> = new Set(['narasi', 'narasi-tabel']);

/**
 * A sentence that differs from its table is wrong beyond doubt only where the figure of the table is bound by a relation that holds, and its own is
 * by none: else the sentence may speak of another version, or the table be the one to correct.
 */
export function tegaskanNarasi(diputus: readonly Diputus[]): Diputus[] {
  const terbukti = new Set<Fakta>();
  const sendiri = new Set<Fakta>();
  for (const { r, putusan } of diputus) {
    if (putusan.status === 'tidak' || r.jenis === 'narasi-tabel') continue;
    for (const f of [r.hasil, ...masukanRelasi(r)]) (r.jenis === 'narasi' ? sendiri : terbukti).add(f);
  }
  return diputus.map((d) =>
    d.r.jenis === 'narasi-tabel' && (sendiri.has(d.r.hasil) || !masukanRelasi(d.r).every((f) => terbukti.has(f)))
      ? { ...d, r: { ...d.r, ragu: true } }
      : d,
  );
}

/** Each pair of a figure of a sentence and one of a table once, however many readers found it. */
export function tanpaKembar(relasi: readonly Relasi[]): Relasi[] {
  const sudah = new Map<Fakta, Set<Fakta>>();
  return relasi.filter((r) => {
    const [f] = masukanRelasi(r);
    if (!DARI_KALIMAT.has(r.jenis) || r.jenis === 'narasi' || f === undefined) return true;
    const ada = sudah.get(r.hasil) ?? new Set();
    sudah.set(r.hasil, ada);
    if (ada.has(f)) return false;
    ada.add(f);
    return true;
  });
}
