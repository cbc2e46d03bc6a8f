import { ratakan } from '../../../tabel/tiap.js';
import { sehubungan } from '../keuangan/persamaan.js';
import { type Pos, posBernama } from '../keuangan/pos.js';
import { BOBOT, SATUAN_TERKECIL } from './bobot.js';
import { kodeSetingkat } from './kode-setingkat.js';
import type { Lapangan, Petak } from './lapangan.js';
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
  const pos = new Map(urut.map((r) => [r, posBernama(l.baris[r]?.label ?? '')] as const));
  return ratakan(urut, (r, ke) => {
    const atas = urut.slice(Math.max(0, ke - TETANGGA), ke);
    const banyakPasangan = ((atas.length * (atas.length - 1)) / 2) * ARAH.length;
    let terbaik: { s: Selisih; bersih: number } | null = null;
    const tiga = (i: number, j: number): Sebaris[] => [r, i, j].map((ke) => l.petak[ke] as Sebaris);
    for (let a = 0; a < atas.length; a += 1)
      for (let b = a + 1; b < atas.length; b += 1) {
        const [i, j] = [atas[a] as number, atas[b] as number];
        // Hardly any two rows make a third; items that a rule relates otherwise do so by chance, as where a budget is balanced.
        if (
          !bertemu(l.petak[r] as Sebaris, l.petak[i] as Sebaris, l.petak[j] as Sebaris, boleh) ||
          dilarang([r, i, j].map((b) => pos.get(b) ?? null)) ||
          kodeSetingkat(l, [r, i, j])
        )
          continue;
        for (const [x, y] of ARAH) {
          const berat = timbang(l, tiga(i, j), x, y, boleh);
          // What was looked at only takes off.
          if (berat < BOBOT.terbukti) continue;
          const kolom = boleh.filter((c) => berangka(l, r, c) && berangka(l, i, c) && berangka(l, j, c));
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

/** Whether it is known of all three rows what they are, and that they are not each other's sum. */
const dilarang = (pos: readonly (Pos | null)[]): boolean => {
  const dikenal = pos.filter((p) => p !== null);
  return dikenal.length === pos.length && !sehubungan(dikenal);
};

const berangka = (l: Lapangan, baris: number, kolom: number): boolean => l.petak[baris]?.[kolom] !== undefined;

type Sebaris = readonly (Petak | undefined)[];

/** How far a figure may lie from what two others make, in units of their last digits. */
const SELISIH_TERBESAR = 1.5;

/** Whether two rows make a third in any column of large figures, whichever way. */
function bertemu(hasil: Sebaris, kiri: Sebaris, kanan: Sebaris, kolom: readonly number[]): boolean {
  for (let k = 0; k < kolom.length; k += 1) {
    const c = kolom[k] as number;
    const p = hasil[c];
    const a = kiri[c];
    const b = kanan[c];
    if (p === undefined || a === undefined || b === undefined) continue;
    const satuan = Math.max(p.satuan, a.satuan, b.satuan);
    if (Math.abs(p.nilai) < SATUAN_TERKECIL * satuan) continue;
    const beda = a.nilai - b.nilai;
    const terdekat = Math.min(
      Math.abs(beda - p.nilai),
      Math.abs(beda + p.nilai),
      Math.abs(a.nilai + b.nilai - p.nilai),
    );
    if (terdekat <= satuan * SELISIH_TERBESAR) return true;
  }
  return false;
}

/** Nats of the columns that hold; none where fewer than half of the large figures do. */
function timbang(
  l: Lapangan,
  [hasil = [], kiri = [], kanan = []]: readonly Sebaris[],
  x: number,
  y: number,
  kolom: readonly number[],
): number {
  let [besar, kena, berat] = [0, 0, 0];
  for (const c of kolom) {
    const [p, a, b] = [hasil[c], kiri[c], kanan[c]];
    const ciri = l.ciri[c];
    if (!p || !a || !b || !ciri || a.nilai === 0 || b.nilai === 0) continue;
    const satuan = Math.max(p.satuan, a.satuan, b.satuan);
    if (Math.abs(p.nilai) < SATUAN_TERKECIL * satuan) continue;
    besar += 1;
    if (Math.abs(x * a.nilai + y * b.nilai - p.nilai) > satuan * SELISIH_TERBESAR) continue;
    kena += 1;
    berat += beratJumlah(ciri, p.nilai, satuan, BOBOT.lebarCetak * satuan);
  }
  return kena * 2 < besar ? 0 : berat;
}
