import type { ModeBulat } from './bulatkan.js';
import type { Decimal } from './desimal.js';
import { satuanAkhir } from './satuan-akhir.js';
import { memuat, type Selang, selangSekitar } from './selang.js';

/** A least and a greatest value. */
export type Rentang = readonly [Decimal, Decimal];

/**
 * How a printed figure agrees with a true value: exactly, as half-up and truncation both print it, as rounding alone does (`naik`), as
 * truncation alone does (`potong`), as truncation and half-to-even do, which bring a tie down to its even neighbour (`genap`), or not at all.
 */
export type Cocok = 'tepat' | 'keduanya' | 'naik' | 'genap' | 'potong' | 'tidak';

/**
 * Whether a figure printed with so many decimals can stand for a true value, under half-up, half-to-even or truncation. The ties are those
 * of `selangCetak`; this is the same question without building the intervals.
 */
export function cocokCetak(tercetak: Decimal, desimalTempat: number, sebenarnya: Decimal): Cocok {
  const beda = sebenarnya.minus(tercetak);
  if (beda.isZero()) return 'tepat';
  const u = satuanAkhir(desimalTempat);
  const negatif = tercetak.isZero() ? sebenarnya.isNegative() : tercetak.isNegative();
  const keluar = negatif ? beda.negated() : beda;
  const dua = keluar.times(2);
  if (keluar.isNegative()) return dua.gte(u.negated()) ? 'naik' : 'tidak';
  if (dua.lt(u)) return 'keduanya';
  if (dua.eq(u) && tercetak.mod(u.times(2)).isZero()) return 'genap';
  return keluar.lt(u) ? 'potong' : 'tidak';
}

/** Whether a figure is the print of a true value under one way of rounding. */
export const tercetakSebagai = (
  tercetak: Decimal,
  desimalTempat: number,
  sebenarnya: Decimal,
  mode: ModeBulat,
): boolean => memuat(selangSekitar(tercetak, desimalTempat, mode), sebenarnya);

/** Whether two prints differ by no more than one unit of their last decimal, as a value rounded and the same cut off do. */
export const bedaBulat = (a: Decimal, b: Decimal, desimalTempat: number): boolean =>
  a.minus(b).abs().lte(satuanAkhir(desimalTempat));

/** The ends of `selangSejati`, whether they belong or not. */
export function rentangSejati(tercetak: Decimal, desimalTempat: number): Rentang {
  const u = satuanAkhir(desimalTempat);
  if (tercetak.isZero()) return [u.negated(), u];
  const separuh = u.div(2);
  return tercetak.isNegative()
    ? [tercetak.minus(u), tercetak.plus(separuh)]
    : [tercetak.minus(separuh), tercetak.plus(u)];
}

/**
 * The true values that a figure printed with so many decimals may stand for, rounded or cut off: of 12,5 these are 12,45 to below 12,6. All
 * that `selangCetak` gives under its three modes, without building these.
 */
export function selangSejati(tercetak: Decimal, desimalTempat: number): Selang {
  const [bawah, atas] = rentangSejati(tercetak, desimalTempat);
  const tanda = tercetak.comparedTo(0);
  return { bawah, atas, bawahTertutup: tanda > 0, atasTertutup: tanda < 0 };
}

/** Where the prints of a true value lie, rounded or cut off: one that needs no more decimals is its only print. */
export function rentangTercetak(sejati: Decimal, desimalTempat: number): Rentang {
  if (sejati.decimalPlaces() <= desimalTempat) return [sejati, sejati];
  const u = satuanAkhir(desimalTempat);
  const separuh = u.div(2);
  return sejati.isNegative() ? [sejati.minus(separuh), sejati.plus(u)] : [sejati.minus(u), sejati.plus(separuh)];
}
