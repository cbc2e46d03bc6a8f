import type { PotonganTeks } from '../tabel/huruf-naik.js';
import type { Halaman } from './halaman.js';
import { PenyusunTabel } from './penyusun-tabel.js';

/** What tracked changes may strike out of a table. */
export type BagianTabel = 'w:tr' | 'w:tc';

/** A table that is being read: inside it, paragraphs belong to its cell at hand. */
export interface TabelTerbuka {
  readonly penyusun: PenyusunTabel;
  readonly halaman: Halaman;
  alineaSel: (readonly PotonganTeks[])[];
  bergambar: boolean;
  /** What of it at hand is struck out; nothing in it is on the page. */
  readonly dihapus: Set<BagianTabel>;
}

/** A table of which nothing has been read yet. */
export const bukaTabel = (halaman: Halaman): TabelTerbuka => ({
  penyusun: new PenyusunTabel(),
  halaman,
  alineaSel: [],
  bergambar: false,
  dihapus: new Set(),
});
