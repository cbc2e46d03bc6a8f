import { cocokCetak } from '../../../angka/cetakan.js';
import { selisihTepat } from '../../../angka/jumlah.js';
import type { Fakta } from '../../fakta/fakta.js';
import { masukanRelasi, nilaiRelasi, type Relasi, type RelasiLurus } from '../relasi.js';
import type { Ditimbang } from './aturan-kolom.js';
import { BOBOT } from './bobot.js';

/** How many of the figures that a hypothesis speaks of must be given by it as well as by another, so that both say the same. */
const SEPARUH = 0.5;

/**
 * Whether another hypothesis excuses a figure that one does not give: it gives it, and the two are ways of their own. Two that give the
 * same figures elsewhere are consequences of each other, of which one that breaks is a contradiction; but for a weak one beside one that is
 * shown far better.
 */
export function dimaafkan(f: Fakta, h: Ditimbang, lain: readonly Ditimbang[]): boolean {
  return lain.some((x) => {
    if (x === h || x.bersih < BOBOT.terbukti || !x.berarti.has(f)) return false;
    if (h.bersih < BOBOT.lemah && x.bersih >= 2 * h.bersih) return true;
    const bersama = [...x.berarti].filter((y) => h.berarti.has(y)).length;
    return bersama < SEPARUH * Math.min(x.berarti.size, h.berarti.size);
  });
}

/** The share of the other figures of a hypothesis that it gives, or that another excuses; null where there are no others. */
export function liputanLain(r: Relasi, h: Ditimbang, lain: readonly Ditimbang[]): number | null {
  const sisa = h.relasi.filter((x) => x !== r);
  if (sisa.length === 0) return null;
  return sisa.filter((x) => h.pegang.has(x) || h.tergeser.has(x) || dimaafkan(x.hasil, h, lain)).length / sisa.length;
}

/** A figure that only has the other sign, beside figures of which one is negative: signs of shares of deficits are written either way. */
export function hanyaTanda(r: Relasi): boolean {
  if (!masukanRelasi(r).some((f) => f.nilai.isNegative())) return false;
  const nilai = nilaiRelasi(r);
  return nilai !== null && cocokCetak(r.hasil.nilai, r.hasil.desimal, nilai.negated()) !== 'tidak';
}

/**
 * Whether a sum misses by just one of its rows, of which the columns that hold print nothing: then it is open whether that row belongs to
 * the block, not what it says.
 */
export function anakKabur(r: RelasiLurus, h: Ditimbang): boolean {
  if (h.pegang.size === 0) return false;
  const beda = selisihTepat(nilaiRelasi(r), r.hasil.nilai).abs();
  const tampak = new Set(
    [...h.pegang].flatMap((x) => masukanRelasi(x).flatMap((f) => (f.nilai.isZero() ? [] : [f.sel?.baris]))),
  );
  return r.suku.some(({ fakta }) => fakta.nilai.abs().eq(beda) && !tampak.has(fakta.sel?.baris));
}
