import { Penampil } from './tampil/penampil.js';

/**
 * The text that a sheet shows for a stored number under its number format, with Indonesian separators: half-up on the decimal print, as Excel
 * does, since binary printing gives 1,00 for 1,005. Who reads many cells keeps one {@link Penampil}.
 */
export function teksAngka(nilai: number, format: string): string {
  return new Penampil().angka(nilai, format);
}
