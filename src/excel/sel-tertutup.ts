import { alamatSel } from '../tabel/tabel.js';
import { kosong } from './isi-sel.js';
import type { Lembar } from './lembar.js';

/**
 * The addresses of cells that hold something under a merged area, which shows only its first cell. Areas that lie over each other, of which Excel
 * knows none, are looked at until they have covered all there is.
 */
export function selTertutup({ sel, gabungan }: Pick<Lembar, 'sel' | 'gabungan'>): string[] {
  let sisa = sel.reduce((n, baris) => n + baris.length, 0);
  const alamat = new Set<string>();
  for (const g of gabungan) {
    for (let r = g.baris; r <= Math.min(g.sampaiBaris, sel.length) && sisa > 0; r += 1) {
      const baris = sel[r - 1] ?? [];
      for (let k = g.kolom; k <= Math.min(g.sampaiKolom, baris.length); k += 1) {
        sisa -= 1;
        if ((r !== g.baris || k !== g.kolom) && !kosong(baris[k - 1])) alamat.add(alamatSel({ baris: r, kolom: k }));
      }
    }
  }
  return [...alamat];
}
