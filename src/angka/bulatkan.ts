import { ArgumenTidakSah } from './argumen-tidak-sah.js';
import { type Angka, type Decimal, desimal } from './desimal.js';
import { DIGIT_CETAK } from './raksasa.js';
import { sebutNilai } from './sebut-nilai.js';
import { galatPilihan } from './tolak-opsi.js';

/** The rounding modes. */
export const MODE_BULAT = ['setengah-naik', 'potong', 'setengah-genap'] as const;

/**
 * How a value is rounded: half-up away from zero (`setengah-naik`), towards zero (`potong`), or half to even
 * (`setengah-genap`).
 */
export type ModeBulat = (typeof MODE_BULAT)[number];

const MODE: Readonly<Record<ModeBulat, 1 | 4 | 6>> = { 'setengah-naik': 4, potong: 1, 'setengah-genap': 6 };

/** The most decimals that a rounding keeps. */
export const DESIMAL_TERBANYAK = 20;

/**
 * Rounds a value once, on decimals and not on binary fractions: 1.005 to two decimals is 1,01.
 *
 * - `desimalTempat`: 0 to 20.
 * - `mode`: half-up away from zero by default, as the system tables of reports do; `potong` is what narratives often do.
 * - Never returns −0. Throws `ArgumenTidakSah` naming the field for an unknown mode or decimals out of range.
 *
 * @example
 * bulatkan('90.095', 2).toString() // => '90.1'
 * @example
 * bulatkan('97.8666', 2, 'potong').toString() // => '97.86'
 */
export function bulatkan(nilai: Angka, desimalTempat: number, mode: ModeBulat = 'setengah-naik'): Decimal {
  pastikanPembulatan(desimalTempat, mode);
  const bulat = desimal(nilai, 'nilai', DIGIT_CETAK).toDecimalPlaces(desimalTempat, MODE[mode]);
  return bulat.isZero() ? bulat.abs() : bulat;
}

/** Refuses decimals out of range and an unknown mode, by `ArgumenTidakSah`, which names the field. */
export function pastikanPembulatan(desimalTempat: number, mode: ModeBulat): void {
  if (!Number.isInteger(desimalTempat) || desimalTempat < 0 || desimalTempat > DESIMAL_TERBANYAK) {
    throw new ArgumenTidakSah(
      `desimal: ${sebutNilai(desimalTempat)} harus bilangan bulat 0 sampai ${DESIMAL_TERBANYAK}.`,
    );
  }
  if (!MODE_BULAT.includes(mode)) throw galatPilihan('mode', sebutNilai(mode), MODE_BULAT);
}
