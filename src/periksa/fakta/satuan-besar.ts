import type { Fakta } from './fakta.js';
import { skalaBesar } from './skala-uang.js';

/** Whether a heading, title or label says that amounts are in thousands or more: `(Rp juta)`, `dalam ribuan rupiah`. */
export const sebutSatuanBesar = (teks: string): boolean => skalaBesar(teks) !== null;

/** Whether a figure is an amount in thousands or more, and so was rounded however small it looks. */
export const bersatuanBesar = ({ sel }: Fakta): boolean =>
  sel !== null && (sel.kolom.ribuan || sebutSatuanBesar(`${sel.baris.label} ${sel.baris.satuan}`));
