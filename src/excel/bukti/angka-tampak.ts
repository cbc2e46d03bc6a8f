import { bulatkan } from '../../angka/bulatkan.js';
import type { Decimal } from '../../angka/desimal.js';
import type { SelExcel } from '../lembar.js';
import { teksAngka } from '../teks-sel.js';

/** How a cell shows its number. */
export interface Tampak {
  readonly persen: boolean;
  readonly ribuan: boolean;
  /** Decimals shown. */
  readonly desimal: number;
}

/** Reads from the text of a cell how it shows its number. */
export function caraTampak({ teks, persen }: SelExcel): Tampak {
  return {
    persen: persen ?? teks.includes('%'),
    ribuan: /\d\.\d{3}/.test(teks),
    desimal: /,(\d+)/.exec(teks)?.[1]?.length ?? 0,
  };
}

/** How many decimals of the stored number are shown. */
export const desimalTersimpan = (t: Tampak): number => t.desimal + (t.persen ? 2 : 0);

/** A stored number as the cell shows it; a cell that shows a plain whole number may be in the general format, which would show more. */
export function cetakTampak(nilai: Decimal, t: Tampak): string {
  const umum = t.desimal === 0 && !t.ribuan && !t.persen && !nilai.isInteger();
  const pecahan = umum ? '.00' : t.desimal === 0 ? '' : `.${'0'.repeat(t.desimal)}`;
  return teksAngka(nilai.toNumber(), `${t.ribuan ? '#,##0' : '0'}${pecahan}${t.persen ? '%' : ''}`);
}

/** A sheet keeps 15 to 17 digits of a number, and a long sum loses some of them. */
const DERAU_BINER = 1e-12;

/** Whether two stored numbers show the same, or differ by no more than the noise of the binary numbers in which sheets compute. */
export function samaTampak(a: Decimal, b: Decimal, t: Tampak): boolean {
  const d = Math.min(desimalTersimpan(t), 20);
  if (bulatkan(a, d).eq(bulatkan(b, d))) return true;
  const [x, y] = [a.toNumber(), b.toNumber()];
  return Math.abs(x - y) <= DERAU_BINER * Math.max(Math.abs(x), Math.abs(y));
}
