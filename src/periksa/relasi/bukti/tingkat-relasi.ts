import { putuskan } from '../konsistensi.js';
import type { Relasi } from '../relasi.js';
import type { Ditimbang } from './aturan-kolom.js';
import { BOBOT } from './bobot.js';
import { lebihKasar, satuKetikan, satuTerlewat } from './gerbang.js';

/** Columns of a like kind may only help one that shows by itself in most of its rows what it is. */
export const SEPARUH = 0.5;

/**
 * A column of one row has its like beside it only: other years, other offices. One of these alone says nothing for it, and half of them nothing
 * against it.
 */
export function hanyaSekawan(liputan: number | null, bersama: Ditimbang): number | null {
  if (liputan === null || liputan <= SEPARUH) return liputan;
  return liputan >= BOBOT.liputan && bersama.pegang.size > 1 ? liputan : null;
}

/**
 * What a relation that does not hold may do: accuse, or only explain. Where nothing speaks against it, and little for it, a plain slip that
 * explains it is enough.
 */
export function tingkatkan(r: Relasi, h: Ditimbang, liputan: number | null): Relasi {
  const cukup =
    h.bersih >= BOBOT.terbukti && liputan !== null && liputan >= (pasti(r) ? BOBOT.liputanDinyatakan : BOBOT.liputan);
  const dinyatakan =
    r.asal === 'tercetak' &&
    ((h.berarti.size > 0 && (liputan ?? 0) >= BOBOT.liputanDinyatakan) || satuTerlewat(h) || satuKetikan(h));
  if (cukup || dinyatakan) return terbukti(r, h);
  const separuh = h.bersih >= BOBOT.terbukti && (liputan ?? 0) >= BOBOT.liputanDinyatakan && !lebihKasar(r);
  return liputan === null || liputan >= BOBOT.liputan || separuh
    ? { ...r, kuat: false }
    : { ...r, kuat: false, ragu: true };
}

/** Rules of a budget have no variants: a row that follows none follows no other. */
const pasti = (r: Relasi): boolean => r.bentuk === 'rumus' && r.rumus.id.startsWith('anggaran.');

/**
 * What is proven may accuse. Where it is in doubt whether this figure is of the kind, it must itself come near, and not by what rounding might
 * have done.
 */
export function terbukti(r: Relasi, h: Ditimbang): Relasi {
  const tegas = r.ragu === true && h.nyaris.has(r) && putuskan({ ...r, operanBulat: true })?.status === 'tidak';
  return { ...r, kuat: true, ...(tegas ? { ragu: false } : {}) };
}

/** Whether what a search found may accuse a figure: earned, covering the others, and of a like kind with the figures that show it. */
export function menuduh(h: Ditimbang, liputan: number | null): boolean {
  return (
    h.bersih >= BOBOT.terbukti &&
    (liputan ?? 0) >= BOBOT.liputan &&
    (h.pegang.size + h.tergeser.size) * 2 >= h.relasi.length
  );
}
