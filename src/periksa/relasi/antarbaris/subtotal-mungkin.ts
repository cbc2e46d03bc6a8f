import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { nilaiKasar, satuanCetak } from '../../fakta/nilai-kasar.js';

/** More than a binary number is off by in each addition. */
const KASAR = 1e-15;

/**
 * Of rows of totals and means those that print, in some column, what the totals above them come to, or are on the average, by plain numbers: no
 * other could be of these. One pass, where each with its own list of the totals above it would take the square of their number.
 */
export function subtotalMungkin(t: TabelTerbaca, rekap: readonly Baris[]): ReadonlySet<Baris> {
  const mungkin = new Set<Baris>();
  for (const k of t.kolom) {
    if (!k.berangka) continue;
    let [jumlah, mutlak, banyak] = [0, 0, 0];
    for (const b of rekap) {
      const f = faktaDi(t, b, k);
      if (f === undefined) continue;
      const nilai = nilaiKasar(f);
      const longgar = 2 * satuanCetak(f) + (banyak + 1) * KASAR * mutlak;
      const semestinya = b.jenis === 'total' ? jumlah : jumlah / banyak;
      const kena = Math.abs(semestinya - nilai) <= longgar;
      // Of nothing at all nothing is made.
      if (nilai !== 0 && banyak > 0 && kena) mungkin.add(b);
      if (b.jenis !== 'total') continue;
      jumlah += nilai;
      mutlak += Math.abs(nilai);
      banyak += 1;
    }
  }
  return mungkin;
}
