import { bulatkanCetak } from '../../angka/bulatkan-cetak.js';
import { digitCetak } from '../../angka/digit-cetak.js';
import { selisihTepat } from '../../angka/jumlah.js';
import type { Fakta } from '../fakta/fakta.js';
import { nilaiRelasi, type RelasiLurus } from './relasi.js';

/** Whether a relation misses by what one wrong digit makes, or two that changed places. */
export function sekaliKetik(r: RelasiLurus): boolean {
  // What its parts print behind its own last decimal is no part of the slip.
  const beda = bulatkanCetak(selisihTepat(nilaiRelasi(r), r.hasil.nilai).abs(), r.hasil.desimal);
  const digit = digitCetak(beda, beda.decimalPlaces()).replace(/^0+|0+$/g, '');
  return digit.length === 1 || (digit.length === 2 && Number(digit) % 9 === 0);
}

/** How many digits a figure shows, the noughts at either end apart: an amount that was set has few. */
export const digitBerarti = ({ nilai, desimal }: Fakta): number =>
  digitCetak(nilai, desimal).replace(/^0{1,40}|0{1,40}$/g, '').length;
