import { BOBOT, SATUAN_TERKECIL } from './bobot.js';
import type { Lapangan } from './lapangan.js';
import { beratJumlah } from './timbang.js';

/** A row that two rows above it make: what is left, what both come to. */
export interface Selisih {
  readonly hasil: number;
  readonly suku: readonly (readonly [baris: number, koef: 1 | -1])[];
  /** Columns in which all three have figures. */
  readonly kolom: readonly number[];
  readonly denda: number;
}

/** So many rows that no sum binds are looked at before each, of so many in all. */
const TETANGGA = 14;
const AKAR = 60;

const ARAH = [
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

/** Surplus, net financing and the like: among the rows that are part of no block, those that two before them make by their figures alone. */
export function cariSelisih(l: Lapangan, akar: readonly number[], boleh: readonly number[]): Selisih[] {
  const urut = [...akar].sort((a, b) => a - b).slice(0, AKAR);
  return urut.flatMap((r, ke) => {
    const atas = urut.slice(Math.max(0, ke - TETANGGA), ke);
    const banyakPasangan = ((atas.length * (atas.length - 1)) / 2) * ARAH.length;
    let terbaik: { s: Selisih; bersih: number } | null = null;
    for (const [a, i] of atas.entries())
      for (const j of atas.slice(a + 1)) {
        const kolom = boleh.filter((c) => berangka(l, r, c) && berangka(l, i, c) && berangka(l, j, c));
        for (const [x, y] of ARAH) {
          const berat = timbang(l, r, i, j, x, y, kolom);
          // Hardly any two rows make a third, and what was looked at only takes off.
          if (berat < BOBOT.terbukti) continue;
          const denda = Math.log(1 + banyakPasangan * kolom.length);
          const bersih = berat - denda;
          if (bersih < BOBOT.terbukti || bersih <= (terbaik?.bersih ?? 0)) continue;
          const suku = [[i, x] as const, [j, y] as const].sort((p, q) => q[1] - p[1]);
          terbaik = { s: { hasil: r, suku, kolom, denda }, bersih };
        }
      }
    return terbaik === null ? [] : [terbaik.s];
  });
}

const berangka = (l: Lapangan, baris: number, kolom: number): boolean => l.petak[baris]?.[kolom] !== undefined;

/** Nats of the columns that hold; none where fewer than half of the large figures do. */
function timbang(l: Lapangan, r: number, i: number, j: number, x: number, y: number, kolom: readonly number[]): number {
  let [besar, kena, berat] = [0, 0, 0];
  for (const c of kolom) {
    const [p, a, b] = [l.petak[r]?.[c], l.petak[i]?.[c], l.petak[j]?.[c]];
    const ciri = l.ciri[c];
    if (!p || !a || !b || !ciri || a.nilai === 0 || b.nilai === 0) continue;
    const satuan = Math.max(p.satuan, a.satuan, b.satuan);
    if (Math.abs(p.nilai) < SATUAN_TERKECIL * satuan) continue;
    besar += 1;
    if (Math.abs(x * a.nilai + y * b.nilai - p.nilai) > satuan * 1.5) continue;
    kena += 1;
    berat += beratJumlah(ciri, p.nilai, satuan, BOBOT.lebarCetak * satuan);
  }
  return kena * 2 < besar ? 0 : berat;
}
