import { digitDari } from './tampil/digit.js';

/** What no decimal number holds: `0x10`, `NaN` and `Infinity` are none. */
const BUKAN_DESIMAL = /[^\d.eE+-]/;

/** The number that a file of a workbook stores as text; null where it is none, also of an empty text. */
export const angkaTersimpan = (nilai: string): number | null =>
  nilai === '' || BUKAN_DESIMAL.test(nilai) || !Number.isFinite(Number(nilai)) ? null : Number(nilai);

/** The number that a sheet takes a stored one for: rid of the noise of binary sums, as =1-0.9 leaves behind (0,09999999999999998). */
export function tanpaDerau(tersimpan: number): number {
  const { digit, pangkat } = digitDari(tersimpan);
  const besar = Number(`0.${digit}e${pangkat}`);
  return tersimpan < 0 ? -besar : besar;
}
