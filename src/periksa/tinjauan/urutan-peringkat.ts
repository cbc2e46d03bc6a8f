import type { Fakta } from '../fakta/fakta.js';

/** A row with its printed rank, the figure that gives it, and the ranks that it may have. */
export interface Peringkat {
  readonly baris: number;
  readonly cetak: Fakta;
  readonly nilai: Fakta;
  /** The usual one first; equal figures may share the first or the last of their places, follow one another, or be counted as one. */
  readonly harus: readonly number[];
}

/** Ranks rows by their figures, from the highest (-1) or the lowest (1). */
export function urutkan(isi: readonly Omit<Peringkat, 'harus'>[], arah: 1 | -1): Peringkat[] {
  const urut = [...isi].sort((a, b) => a.nilai.nilai.comparedTo(b.nilai.nilai) * arah);
  let padat = 0;
  let awal = 0;
  return urut.map((p, i): Peringkat => {
    if (i === 0 || !(urut[i - 1] as Peringkat).nilai.nilai.eq(p.nilai.nilai)) {
      padat += 1;
      awal = i;
    }
    let akhir = i;
    while (urut[akhir + 1]?.nilai.nilai.eq(p.nilai.nilai) === true) akhir += 1;
    const bersama = Array.from({ length: akhir - awal + 1 }, (_, n) => awal + 1 + n);
    return { ...p, harus: [...new Set([...bersama, padat])] };
  });
}
