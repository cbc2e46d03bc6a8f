import { putuskan } from '../konsistensi.js';
import type { Relasi } from '../relasi.js';
import type { Ditimbang } from './aturan-kolom.js';
import { BOBOT } from './bobot.js';
import { satuTerlewat } from './gerbang.js';

/** What a relation that does not hold may do: accuse, or only explain. */
export function tingkatkan(r: Relasi, h: Ditimbang, liputan: number | null): Relasi {
  const cukup = h.bersih >= BOBOT.terbukti && liputan !== null && liputan >= BOBOT.liputan;
  const dinyatakan =
    r.asal === 'tercetak' && ((h.pegang.size > 0 && (liputan ?? 0) >= BOBOT.liputanDinyatakan) || satuTerlewat(h));
  if (cukup || dinyatakan) return terbukti(r, h);
  // A row alone has nothing against it: a plain slip that explains it is enough.
  return liputan === null ? { ...r, kuat: false } : { ...r, kuat: false, ragu: true };
}

/**
 * What is proven may accuse. Where it is in doubt whether this figure is of the kind, it must itself come near, and not by what rounding might
 * have done.
 */
export function terbukti(r: Relasi, h: Ditimbang): Relasi {
  const tegas = r.ragu === true && h.nyaris.has(r) && putuskan({ ...r, operanBulat: true })?.status === 'tidak';
  return { ...r, kuat: true, ...(tegas ? { ragu: false } : {}) };
}
