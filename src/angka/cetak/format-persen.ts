import type { Angka } from '../desimal.js';
import { formatAngka, type OpsiFormatAngka } from './format-angka.js';

/** How a percentage prints. */
export interface OpsiFormatPersen extends OpsiFormatAngka {
  /** A space before the sign. @defaultValue false */
  readonly spasi?: boolean;
}

/**
 * Prints a percentage that is already in percent units: 80.06 is `80,06%`. As many decimals as the value has unless `desimal` says
 * otherwise, so 100 is `100%` and not `100,00%`.
 *
 * Read back with `bacaAngka(teks, { lokal: 'id' })`. Throws as `formatAngka` does.
 *
 * @example
 * formatPersen('80.05849', { desimal: 2 }) // => '80,06%'
 */
export function formatPersen(nilai: Angka, { spasi = false, ...opsi }: OpsiFormatPersen = {}): string {
  return `${formatAngka(nilai, opsi)}${spasi ? ' ' : ''}%`;
}
