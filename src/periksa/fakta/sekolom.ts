import { type Decimal, teksKanonik } from '../../angka/desimal.js';
import { jauh } from '../../angka/jumlah.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta, TabelTerbaca } from './fakta.js';

/** What the figures of a column are like; the extremes with the next ones, so that one figure can be left out. */
interface CiriKolom {
  readonly banyak: number;
  readonly negatif: number;
  readonly pecahan: number;
  /** The two greatest and the two least above zero. */
  readonly besar: readonly Decimal[];
  readonly kecil: readonly Decimal[];
  readonly perNilai: ReadonlyMap<string, number>;
}

/** A table does not change, and is asked for the same column again and again. */
const catatan = new WeakMap<TabelTerbaca, Map<number, CiriKolom>>();

function ciriKolom(tabel: TabelTerbaca, ke: number): CiriKolom {
  const milik = catatan.get(tabel) ?? new Map<number, CiriKolom>();
  catatan.set(tabel, milik);
  const ada = milik.get(ke);
  if (ada !== undefined) return ada;
  const nilai = ratakan([...tabel.fakta.values()], (sebaris) => sebaris.get(ke)?.nilai ?? []);
  const urut = nilai.filter((n) => n.gt(0)).sort((a, b) => a.comparedTo(b));
  const perNilai = new Map<string, number>();
  for (const n of nilai) perNilai.set(teksKanonik(n), (perNilai.get(teksKanonik(n)) ?? 0) + 1);
  const ciri = {
    banyak: nilai.length,
    negatif: nilai.filter((n) => n.isNegative()).length,
    pecahan: nilai.filter((n) => !n.isInteger()).length,
    besar: urut.slice(-2).reverse(),
    kecil: urut.slice(0, 2),
    perNilai,
  };
  milik.set(ke, ciri);
  return ciri;
}

/** What the other figures of a figure's column are like; null for a figure of a sentence. */
export interface Sekolom {
  readonly banyak: number;
  readonly negatif: number;
  readonly pecahan: number;
  /** The greatest and the least above zero; null where there is none. */
  readonly besar: Decimal | null;
  readonly kecil: Decimal | null;
  /** How many of them are so much. */
  readonly sama: (n: Decimal) => number;
}

export function sekolom(f: Fakta): Sekolom | null {
  if (f.sel === null) return null;
  const ciri = ciriKolom(f.sel.tabel, f.sel.kolom.ke);
  const selain = (urut: readonly Decimal[]): Decimal | null => (urut[0]?.eq(f.nilai) ? urut[1] : urut[0]) ?? null;
  return {
    banyak: ciri.banyak - 1,
    negatif: ciri.negatif - (f.nilai.isNegative() ? 1 : 0),
    pecahan: ciri.pecahan - (f.nilai.isInteger() ? 0 : 1),
    besar: selain(ciri.besar),
    kecil: selain(ciri.kecil),
    sama: (n) => (ciri.perNilai.get(teksKanonik(n)) ?? 0) - (n.eq(f.nilai) ? 1 : 0),
  };
}

/** So many times beyond the extremes of a column a figure lies outside of it. */
const KALI_LUAR = 2;

/** Whether a figure lies outside of what the others of its column are; zero never does. */
export function diLuar(n: Decimal, { besar, kecil, negatif }: Sekolom): boolean {
  if (n.isZero() || besar === null || kecil === null) return false;
  if (n.isNegative()) return negatif === 0;
  return (n.gt(besar) && jauh(n, besar, KALI_LUAR)) || (n.lt(kecil) && jauh(n, kecil, KALI_LUAR));
}
