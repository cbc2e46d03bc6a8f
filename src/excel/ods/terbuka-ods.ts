import type { PotonganTeks, SifatTeks } from '../../tabel/huruf-naik.js';
import type { SelExcel } from '../lembar.js';

/** A row while it is read. */
export interface BarisTerbuka {
  readonly ulang: number;
  /** How often it stands there, as it is written. */
  readonly tertulis: string | undefined;
  readonly gaya: string | undefined;
  readonly sel: SelExcel[];
  /** Blank cells that count only if another one follows. */
  jeda: number;
}

/** A cell while it is read. */
export interface SelTerbuka {
  readonly a: Readonly<Record<string, string>>;
  /** Its paragraphs as lines, in pieces that stand alike; empty before the first. */
  readonly potong: PotonganTeks[];
  /** How the pieces of text that are open stand, and whether they are struck out or hidden. */
  readonly sifat: SifatTeks[];
}
