import { ratakan } from '../../../tabel/tiap.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { terpenuhi } from '../konsistensi.js';
import type { Relasi, RelasiLurus } from '../relasi.js';

/**
 * Without the sums down a column of differences whose rows each hold, but not all the same way round: what is over of an income is realisasi less
 * budget, what is left of a spending budget less realisasi, and both are printed without a sign.
 */
export function tanpaJumlahBerarah(relasi: readonly Relasi[]): Relasi[] {
  const perHasil = kelompokkan(
    ratakan(relasi, (r) =>
      r.jenis === 'selisih-baris' && r.bentuk === 'lurus' && berlainan(r) && terpenuhi(r)
        ? [[r.hasil, r] as const]
        : [],
    ),
  );
  return relasi.filter((r) => {
    if (r.bentuk !== 'lurus' || r.jenis === 'selisih-baris' || terpenuhi(r)) return true;
    const arah = [r.hasil, ...r.suku.map((s) => s.fakta)].map((f) => perHasil.get(f)?.map(kurangan) ?? []);
    return arah.some((a) => a.length === 0) || seragam(arah);
  });
}

/** Whether a budget and what came of it are taken off from each other: two budgets have one way round. */
const berlainan = ({ suku }: RelasiLurus): boolean => new Set(suku.map((s) => s.fakta.peran)).size > 1;

/** The column that something is taken off from. */
const kurangan = (r: RelasiLurus): number => r.suku.find((s) => s.koef > 0)?.fakta.sel?.kolom.ke ?? -1;

/** Whether one way round does for all. */
const seragam = (arah: readonly (readonly number[])[]): boolean =>
  (arah[0] ?? []).some((k) => arah.every((a) => a.includes(k)));
