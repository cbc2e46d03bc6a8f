import type { Fakta } from '../../fakta/fakta.js';
import type { Relasi } from '../relasi.js';
import type { Ditimbang } from './aturan-kolom.js';

/** Whether a sum that does not hold is of a kind with those that do: a percentage or an index beside counts and amounts is none. */
export function sejenisDengan(r: Relasi, h: Ditimbang): boolean {
  if (r.bentuk !== 'lurus' || r.pembagi > 1) return true;
  const lain = (f: Fakta): boolean =>
    ((f.persen || /persen/i.test(f.teks)) && f.sel?.kolom.persen === false) ||
    BUKAN_CACAH.test(f.sel?.baris.satuan ?? '');
  return !lain(r.hasil) || [...h.berarti].some(lain);
}

/** Units of figures that are measured or derived, and so never added up from period to period. */
const BUKAN_CACAH = /^(?:%|persen|indeks|poin|nilai|skor|rasio|tahun|predikat|kategori)/i;
