import type { Fakta } from './fakta.js';

const SATUAN_BESAR =
  /(?:rp\.?|rupiah|dalam|\()\s?(?:ribu|juta|mil[iy]ar|tril[iy]un)|(?<!\p{L})(?:ribu|juta|mil[iy]ar|tril[iy]un)(?:an)?\s?(?:rp|rupiah)/iu;

/** Whether a heading, title or label says that amounts are in thousands or more: `(Rp juta)`, `dalam ribuan rupiah`. */
export const sebutSatuanBesar = (teks: string): boolean => SATUAN_BESAR.test(teks.slice(0, 2000));

/** Whether a figure is an amount in thousands or more, and so was rounded however small it looks. */
export const bersatuanBesar = ({ sel }: Fakta): boolean =>
  sel !== null && (sel.kolom.ribuan || sebutSatuanBesar(`${sel.baris.label} ${sel.baris.satuan}`));
