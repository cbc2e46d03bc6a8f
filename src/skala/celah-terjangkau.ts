import { bulatkan } from '../angka/bulatkan.js';
import type { Decimal } from '../angka/desimal.js';
import { memuat, type Selang, selangCetak, tambah, titik } from '../angka/selang.js';

/**
 * Whether a value rounded to so many decimals can fall in a gap. Undefined decimals: values are not rounded, so any gap can be reached.
 *
 * The lowest printable value in the gap is its lower end rounded, or the next printable one.
 *
 * @example
 * celahTerjangkau(selangDari('(88.30, 88.31)'), 2) // => false
 */
export function celahTerjangkau(celah: Selang, desimal: number | undefined): boolean {
  if (desimal === undefined || celah.bawah === null) return true;
  const terdekat = bulatkan(celah.bawah, desimal);
  // What is printed has two ends, so the sum has.
  const berikutnya = tambah(titik(terdekat), selangCetak(0, desimal, 'potong')).atas as Decimal;
  return memuat(celah, terdekat) || memuat(celah, berikutnya);
}
