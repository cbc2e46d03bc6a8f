import { bulatkanCetak } from '../../angka/bulatkan-cetak.js';
import { digitCetak } from '../../angka/digit-cetak.js';
import { selisihTepat } from '../../angka/jumlah.js';
import type { Fakta } from '../fakta/fakta.js';
import { nilaiKasar } from '../fakta/nilai-kasar.js';
import { nilaiRelasi, type RelasiLurus } from './relasi.js';

/** Whether a relation misses by what one wrong digit makes, or two that changed places. */
export function sekaliKetik(r: RelasiLurus): boolean {
  const bulat = bedaBulat(r);
  if (bulat !== null) return satuDigit(bulat);
  // What its parts print behind its own last decimal is no part of the slip.
  const beda = bulatkanCetak(selisihTepat(nilaiRelasi(r), r.hasil.nilai).abs(), r.hasil.desimal);
  const digit = digitCetak(beda, beda.decimalPlaces()).replace(/^0+|0+$/g, '');
  return digit.length === 1 || (digit.length === 2 && Number(digit) % 9 === 0);
}

/** What a sum of whole numbers misses by where all of it is exact in binary, which costs a tenth of the decimal one; null for any other. */
function bedaBulat({ hasil, suku, pembagi }: RelasiLurus): number | null {
  if (pembagi !== 1 || hasil.desimal !== 0 || !hasil.nilai.isInteger()) return null;
  let beda = -nilaiKasar(hasil);
  let mutlak = Math.abs(beda);
  for (const { fakta, koef } of suku) {
    if (!fakta.nilai.isInteger()) return null;
    const n = nilaiKasar(fakta);
    beda += koef * n;
    mutlak += Math.abs(n);
  }
  return Number.isSafeInteger(mutlak) ? Math.abs(beda) : null;
}

/** Whether a whole number has one digit before its noughts, or two that make nine times something. */
function satuDigit(beda: number): boolean {
  let n = beda;
  while (n > 0 && n % 10 === 0) n /= 10;
  return n > 0 && (n < 10 || (n < 100 && n % 9 === 0));
}

/** How many digits a figure shows, the noughts at either end apart: an amount that was set has few. */
export const digitBerarti = ({ nilai, desimal }: Fakta): number =>
  digitCetak(nilai, desimal).replace(/^0{1,40}|0{1,40}$/g, '').length;
