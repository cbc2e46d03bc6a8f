import type { BuktiSeri } from './sql-dialek.js';

/** Digits left to what is done with a sum: its own whole part and the count of its elements. */
const DIGIT_UTUH = 12;
/** Decimals of a quotient never need more: by then the divisors have no room. */
const DESIMAL_TERBANYAK = 40;

/** Decimals to which each quotient of a sum is cut, where the sum as a whole number may have `digit` digits. */
export const desimalUjung = (digit: number): number => Math.max(0, Math.min(DESIMAL_TERBANYAK, digit - DIGIT_UTUH));

/** Names of what a proof needs: the least and largest dividend of the ends, a divisor, and the digits of the common divisors. */
export interface SebutanBukti {
  readonly kecil: string;
  readonly besar: string;
  readonly bawah: string;
  /** Σ (digits of the common divisor − decimals of the ends). */
  readonly lebih: string;
  log10(x: string): string;
  bulat(x: string): string;
  lantai(x: string): string;
  /** Remainder by 2. */
  genap(x: string): string;
}

/**
 * Whether the two ends enclose a value that can only be a tie or a printed figure itself: any other fraction over the common divisor lies farther
 * from it than the ends do from one another. Then its double is a whole number, and that decides the print.
 */
export function buktiSeri({ kecil, besar, bawah, lebih, ...s }: SebutanBukti, mode: BuktiSeri['pembulatan']['mode']) {
  const syarat = `${s.log10(`(${besar}-${kecil})`)} + 1 + ${lebih} < 0`;
  const dua = s.bulat(`2*${kecil}/${bawah}`);
  const potong = s.lantai(`abs(${dua})/2`);
  const naik = s.lantai(`(abs(${dua})+1)/2`);
  const cetak = {
    'setengah-naik': naik,
    potong,
    'setengah-genap': `(CASE WHEN ${s.genap(potong)} THEN ${potong} ELSE ${naik} END)`,
  }[mode];
  return { syarat, cetak: `sign(${dua})*${cetak}` };
}
