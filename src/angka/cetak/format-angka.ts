import { ArgumenTidakSah } from '../argumen-tidak-sah.js';
import { bulatkan, DESIMAL_TERBANYAK, MODE_BULAT, type ModeBulat } from '../bulatkan.js';
import type { Angka } from '../desimal.js';
import { sebutNilai } from '../sebut-nilai.js';
import { tolakOpsiAsing } from '../tolak-opsi.js';
import { kelompokkan } from './kelompokkan.js';

/** How a number prints. */
export interface OpsiFormatAngka {
  /** Decimals 0–20: exactly n, or at least `min` and at most `maks`. @defaultValue as many as the value has, at most 20 */
  readonly desimal?: number | { readonly min: number; readonly maks: number };
  /** @defaultValue 'setengah-naik' */
  readonly mode?: ModeBulat;
  /** Dots between thousands. @defaultValue true */
  readonly pemisahRibuan?: boolean;
}

/** The options of {@link formatAngka}. */
export const OPSI_FORMAT_ANGKA = { desimal: null, mode: MODE_BULAT, pemisahRibuan: [true, false] } as const;

/**
 * Prints a number the Indonesian way: dots between thousands, a comma before decimals. Independent of the machine's locale; never
 * prints −0.
 *
 * Read back with `bacaAngka(teks, { lokal: 'id' })`; without that hint a print such as `1.234` is ambiguous. What has more than 30
 * digits prints, but is too long for `bacaAngka`.
 *
 * Throws `ArgumenTidakSah`, which names the field when `desimal` is not a whole number 0–20 (or `min` is more than `maks`), and for an option that
 * is not known, with the nearest word.
 *
 * @example
 * formatAngka('6151520858', { desimal: 2 }) // => '6.151.520.858,00'
 * @example
 * formatAngka(102.5) // => '102,5'
 * @example
 * formatAngka('97.8666', { desimal: { min: 0, maks: 2 }, mode: 'potong' }) // => '97,86'
 */
export function formatAngka(nilai: Angka, opsi: OpsiFormatAngka = {}): string {
  tolakOpsiAsing('formatAngka', opsi, OPSI_FORMAT_ANGKA);
  const { desimal: tempat = { min: 0, maks: DESIMAL_TERBANYAK }, mode, pemisahRibuan = true } = opsi;
  if (typeof tempat !== 'number') tolakOpsiAsing('desimal', tempat, { min: null, maks: null });
  const { min, maks } = typeof tempat === 'number' ? { min: tempat, maks: tempat } : tempat;
  const bulat = bulatkan(nilai, maks, mode);
  if (!Number.isInteger(min) || min < 0 || min > maks) {
    throw new ArgumenTidakSah(`desimal.min: ${sebutNilai(min)} harus bilangan bulat 0 sampai desimal.maks (${maks}).`);
  }
  const tercetak = bulat.abs().toFixed(Math.max(min, bulat.decimalPlaces()));
  const utuh = tercetak.replace(/\..*/, '');
  const pecahan = tercetak.slice(utuh.length + 1);
  const kelompok = pemisahRibuan ? kelompokkan(utuh) : utuh;
  return `${bulat.isNegative() ? '-' : ''}${kelompok}${pecahan === '' ? '' : `,${pecahan}`}`;
}
