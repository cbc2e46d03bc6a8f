import { tiap } from '../../../tabel/tiap.js';
import { BOBOT } from './bobot.js';
import type { Kisi } from './lapangan.js';

/** A rule that was found: columns and rows by their place in the field. */
interface Ditemukan {
  readonly hasil: number;
  readonly masuk: readonly number[];
  readonly baris: readonly number[];
  readonly tepat: ReadonlySet<number>;
  readonly longgar: ReadonlySet<number>;
}

/** Ratios of plain numbers that are this near are the same. */
const SAMA = 1e-9;

/**
 * Whether a result stands in one ratio to one of its operands down the column, while the other operand is another one from row to row: it is a
 * multiple of the first, as a target of one year is a fifth of that of five, and a percentage that happens to lie near that ratio gives it
 * wherever the figures are small. Where the other operand is the same in these rows, it is what makes the ratio.
 */
export function kelipatanTetap(l: Kisi, a: Ditemukan): boolean {
  const [x, y] = a.masuk;
  return x !== undefined && y !== undefined && (tetap(l, a, x, y) || tetap(l, a, y, x));
}

function tetap(l: Kisi, a: Ditemukan, x: number, y: number): boolean {
  const isi: { readonly r: number; readonly nisbah: number; readonly lain: number }[] = [];
  for (const r of a.baris) {
    const petak = l.petak[r];
    const hasil = petak?.[a.hasil]?.nilai;
    const milik = petak?.[x]?.nilai;
    const lain = petak?.[y]?.nilai;
    if (hasil && milik && lain !== undefined) isi.push({ r, nisbah: hasil / milik, lain });
  }
  const tengah = new Float64Array(tiap(isi, (p) => p.nisbah)).sort()[isi.length >> 1];
  if (tengah === undefined) return false;
  const senisbah = isi.filter((p) => Math.abs(p.nisbah - tengah) <= SAMA * Math.abs(tengah));
  if (senisbah.length < BOBOT.liputan * isi.length) return false;
  const dipegang = senisbah.filter(({ r }) => a.tepat.has(r) || a.longgar.has(r));
  const ragam = new Set(dipegang.map((p) => p.lain)).size;
  return ragam > 1 && ragam * 2 >= dipegang.length;
}
