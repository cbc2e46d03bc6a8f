import { kelompokkan } from '../periksa/fakta/kelompokkan.js';
import type { LetakSel } from '../tabel/tabel.js';
import { kosong } from './isi-sel.js';
import type { Gabungan, Lembar } from './lembar.js';

/**
 * The cells that hold something under a merged area, which shows its first cell only; by row and column from 1, in their order. Areas may lie over each other
 * and be many, so each is counted at its edges, and each cell once.
 */
export function selTertutup({ sel, gabungan }: Pick<Lembar, 'sel' | 'gabungan'>): LetakSel[] {
  if (gabungan.length === 0) return [];
  const mulai = kelompokkan(gabungan.map((g) => [g.baris, g] as const));
  const akhir = kelompokkan(gabungan.map((g) => [g.sampaiBaris + 1, g] as const));
  const lebar = sel.reduce((maks, b) => Math.max(maks, b.length), 0);
  /** How many more areas lie over a column than over the one before it. */
  const beda = new Int32Array(lebar + 2);
  const hasil: LetakSel[] = [];
  sel.forEach((sebaris, r) => {
    const baris = r + 1;
    const pojok = new Map<number, number>();
    for (const g of mulai.get(baris) ?? []) {
      geser(beda, g, 1);
      pojok.set(g.kolom, (pojok.get(g.kolom) ?? 0) + 1);
    }
    for (const g of akhir.get(baris) ?? []) geser(beda, g, -1);
    let lapis = 0;
    sebaris.forEach((s, k) => {
      const kolom = k + 1;
      lapis += beda[kolom] as number;
      if (lapis > (pojok.get(kolom) ?? 0) && !kosong(s)) hasil.push({ baris, kolom });
    });
  });
  return hasil;
}

function geser(beda: Int32Array, { kolom, sampaiKolom }: Gabungan, n: number): void {
  if (kolom >= beda.length) return;
  beda[kolom] = (beda[kolom] as number) + n;
  const sesudah = Math.min(sampaiKolom + 1, beda.length - 1);
  beda[sesudah] = (beda[sesudah] as number) - n;
}
