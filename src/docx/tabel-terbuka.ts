import type { PotonganTeks } from '../tabel/huruf-naik.js';
import { bersihkanTeks, potongTeks } from '../tabel/teks-tampil.js';
import type { Halaman } from './halaman.js';
import { PenyusunTabel } from './penyusun-tabel.js';

/** What tracked changes may strike out of a table. */
export type BagianTabel = 'w:tr' | 'w:tc';

/** A table that is being read: inside it, paragraphs belong to its cell at hand. */
export interface TabelTerbuka {
  readonly penyusun: PenyusunTabel;
  /** Which table of the document it is, from 1. */
  readonly ke: number;
  readonly halaman: Halaman;
  alineaSel: (readonly PotonganTeks[])[];
  bergambar: boolean;
  /** What of it at hand is struck out; nothing in it is on the page. */
  readonly dihapus: Set<BagianTabel>;
}

/** A table of which nothing has been read yet. */
export const bukaTabel = (ke: number, halaman: Halaman): TabelTerbuka => ({
  penyusun: new PenyusunTabel(),
  ke,
  halaman,
  alineaSel: [],
  bergambar: false,
  dihapus: new Set(),
});

/** Says which figures lie under a merged cell of a table, so that nobody sees them and nothing checks them. */
export function catatanTertutup({ ke, penyusun }: TabelTerbuka): string[] {
  const sel = penyusun.yangTertutup();
  if (sel.length === 0) return [];
  const sebut = sel
    .slice(0, 10)
    .map(({ baris, kolom, teks }) => `"${potongTeks(bersihkanTeks(teks), 40)}" di baris ${baris} kolom ${kolom}`);
  return [
    `tabel ke-${ke}: ${sel.length} sel berisi angka tetapi tertutup sel gabungan, jadi tidak tampak dan tidak dibaca (${sebut.join(', ')}${sel.length > 10 ? ' …' : ''})`,
  ];
}
