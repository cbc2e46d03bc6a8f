import type { Fakta, TabelTerbaca } from './fakta.js';

const BERSATUAN: ReadonlySet<string> = new Set(['target', 'realisasi', 'target-akhir', 'kondisi-akhir']);

/**
 * With how many decimals the like of a figure is printed; null where nothing is like it. No more than the second most of its kind: one
 * figure alone with more decimals is the odd one. A target or realisasi goes with the other ones of its row, whose unit is its own; zeros
 * at the end may be left out, so that a figure with more decimals than those is not odd.
 */
export function desimalLazim(f: Fakta): number | null {
  if (f.sel === null) return null;
  const { tabel, baris, kolom } = f.sel;
  const terbanyak = [...desimalTerbanyak(tabel, bersatuan(f) ? null : kolom.ke)];
  const sendiri = terbanyak.indexOf(f.desimal);
  if (sendiri >= 0) terbanyak.splice(sendiri, 1);
  const [pertama, kedua] = terbanyak;
  if (pertama === undefined || kedua === undefined) return null;
  // With another one that has as many it is not alone.
  if (f.desimal > kedua && f.desimal <= pertama) return f.desimal;
  if (!bersatuan(f) || f.desimal > kedua) return kedua;
  const sebaris = [...(tabel.fakta.get(baris.ke) as ReadonlyMap<number, Fakta>).values()].filter(
    (x) => x !== f && bersatuan(x),
  );
  return Math.min(
    kedua,
    sebaris.reduce((maks, x) => Math.max(maks, x.desimal), f.desimal),
  );
}

const bersatuan = (f: Fakta): boolean => BERSATUAN.has(f.peran ?? '');

/** What was found of a table that was read, which does not change: a table with many faults is asked for it again and again. */
const catatan = new WeakMap<TabelTerbaca, Map<number | null, readonly number[]>>();

/** The three greatest numbers of decimals in a column, or among all targets and realisasi (null). */
function desimalTerbanyak(tabel: TabelTerbaca, kolom: number | null): readonly number[] {
  const milik = catatan.get(tabel) ?? new Map<number | null, readonly number[]>();
  catatan.set(tabel, milik);
  const ada = milik.get(kolom);
  if (ada !== undefined) return ada;
  const desimal: number[] = [];
  for (const sebaris of tabel.fakta.values()) {
    for (const [ke, x] of sebaris) if (kolom === null ? bersatuan(x) : ke === kolom) desimal.push(x.desimal);
  }
  const hasil = desimal.sort((a, b) => b - a).slice(0, 3);
  milik.set(kolom, hasil);
  return hasil;
}
