import type { Fakta } from './fakta.js';

const BERSATUAN: ReadonlySet<string> = new Set(['target', 'realisasi', 'target-akhir', 'kondisi-akhir']);

/**
 * With how many decimals the like of a figure is printed; null where nothing is like it. No more than the second most of its kind: one
 * figure alone with more decimals is the odd one. A target or realisasi goes with the other ones of its row, whose unit is its own; zeros
 * at the end may be left out, so that a figure with more decimals than those is not odd.
 */
export function desimalLazim(f: Fakta): number | null {
  if (f.sel === null) return null;
  const { tabel, baris, kolom } = f.sel;
  const bersatuan = (x: Fakta): boolean => BERSATUAN.has(x.peran ?? '');
  const perBaris = [...tabel.fakta.values()];
  const sejenis = bersatuan(f)
    ? perBaris.flatMap((sebaris) => [...sebaris.values()].filter(bersatuan))
    : perBaris.flatMap((sebaris) => sebaris.get(kolom.ke) ?? []);
  const [, kedua] = sejenis
    .filter((x) => x !== f)
    .map((x) => x.desimal)
    .sort((a, b) => b - a);
  if (kedua === undefined) return null;
  if (!bersatuan(f) || f.desimal > kedua) return kedua;
  const sebaris = [...(tabel.fakta.get(baris.ke)?.values() ?? [])].filter((x) => x !== f && bersatuan(x));
  return Math.min(
    kedua,
    sebaris.reduce((maks, x) => Math.max(maks, x.desimal), f.desimal),
  );
}
