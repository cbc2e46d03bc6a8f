import type { Fakta } from '../../fakta/fakta.js';
import { terukur } from '../../fakta/satuan-ukur.js';
import type { Relasi } from '../relasi.js';
import type { Ditimbang } from './aturan-kolom.js';

/** Whether a sum that does not hold is of a kind with those that do: a percentage or an index beside counts and amounts is none. */
export function sejenisDengan(r: Relasi, h: Ditimbang): boolean {
  if (r.bentuk !== 'lurus' || r.pembagi > 1) return true;
  const lain = (f: Fakta): boolean =>
    ((f.persen || /persen/i.test(f.teks)) && f.sel?.kolom.persen === false) || terukur(f.sel?.baris.satuan ?? '');
  return !lain(r.hasil) || [...h.berarti].some(lain);
}
