import { bulatkan, type ModeBulat } from '../bulatkan.js';
import { type Angka, desimal } from '../desimal.js';

/** How a number prints. */
export interface OpsiFormatAngka {
  /** Decimals: exactly n, or at least `min` and at most `maks`. @defaultValue as many as the value has, at most 20 */
  readonly desimal?: number | { readonly min: number; readonly maks: number };
  /** @defaultValue 'setengah-naik' */
  readonly mode?: ModeBulat;
  /** Dots between thousands. @defaultValue true */
  readonly pemisahRibuan?: boolean;
}

/**
 * Prints a number the Indonesian way: dots between thousands, a comma before decimals. Independent of the machine's locale.
 *
 * Read back with `bacaAngka(teks, { lokal: 'id' })`; without that hint `1.234` is ambiguous.
 *
 * @example
 * formatAngka('6151520858', { desimal: 2 }) // => '6.151.520.858,00'
 * @example
 * formatAngka(102.5) // => '102,5'
 */
export function formatAngka(nilai: Angka, opsi: OpsiFormatAngka = {}): string {
  const { desimal: tempat = { min: 0, maks: 20 }, mode, pemisahRibuan = true } = opsi;
  const { min, maks } = typeof tempat === 'number' ? { min: tempat, maks: tempat } : tempat;
  const bulat = bulatkan(desimal(nilai), maks, mode);
  const [utuh = '0', pecahan = ''] = bulat.abs().toFixed(Math.max(min, bulat.decimalPlaces())).split('.');
  const kelompok = pemisahRibuan ? utuh.replace(/\B(?=(?:\d{3})+$)/g, '.') : utuh;
  return `${bulat.isNegative() ? '-' : ''}${kelompok}${pecahan === '' ? '' : `,${pecahan}`}`;
}
