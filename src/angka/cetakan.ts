import { type Decimal, desimal } from './desimal.js';

/** The least and the greatest of the true values that a printed figure may stand for. */
export type Rentang = readonly [Decimal, Decimal];

/**
 * How a printed figure agrees with a true value: exactly, as half-up and truncation both print it, as half-up alone does (`naik`), as
 * truncation alone does (`potong`), or not at all.
 */
export type Cocok = 'tepat' | 'keduanya' | 'naik' | 'potong' | 'tidak';

const satuan = Array.from({ length: 31 }, (_, d) => desimal(d === 0 ? 1 : `0.${'1'.padStart(d, '0')}`));

/** One unit of the last printed decimal. */
export const satuanAkhir = (d: number): Decimal => satuan[Math.min(d, 30)] as Decimal;

/**
 * Whether a figure printed with so many decimals can stand for a true value, under half-up or truncation. The ties are those of
 * `selangCetak`; this is the same question without building the interval.
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
  return keluar.lt(u) ? 'potong' : 'tidak';
}

/** Whether two prints differ by no more than one unit of their last decimal, as a value rounded and the same cut off do. */
export const bedaBulat = (a: Decimal, b: Decimal, desimalTempat: number): boolean =>
  a.minus(b).abs().lte(satuanAkhir(desimalTempat));

const ujung = (nilai: Decimal, keDalam: Decimal, keLuar: Decimal): Rentang =>
  nilai.isNegative() ? [nilai.minus(keLuar), nilai.plus(keDalam)] : [nilai.minus(keDalam), nilai.plus(keLuar)];

/** The true values that a figure printed with so many decimals may stand for, half-up or cut off: of 12,5 these are 12,45 to 12,6. */
export function rentangSejati(tercetak: Decimal, desimalTempat: number): Rentang {
  const u = satuanAkhir(desimalTempat);
  return ujung(tercetak, u.div(2), u);
}

/** Where the prints of a true value lie, half-up or cut off: one that needs no more decimals is its only print. */
export function rentangTercetak(sejati: Decimal, desimalTempat: number): Rentang {
  if (sejati.decimalPlaces() <= desimalTempat) return [sejati, sejati];
  const u = satuanAkhir(desimalTempat);
  return ujung(sejati, u, u.div(2));
}
