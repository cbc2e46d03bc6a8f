import type { Angka } from '../desimal.js';
import { tolakOpsiAsing } from '../tolak-opsi.js';
import { formatAngka, OPSI_FORMAT_ANGKA, type OpsiFormatAngka } from './format-angka.js';

/** How a percentage prints. */
export interface OpsiFormatPersen extends OpsiFormatAngka {
  /** A space before the sign. @defaultValue false */
  readonly spasi?: boolean;
}

/** The options of {@link formatPersen}. */
export const OPSI_FORMAT_PERSEN = { ...OPSI_FORMAT_ANGKA, spasi: [true, false] } as const;

/**
 * Prints a percentage that is already in percent units: 80.06 is `80,06%`. As many decimals as the value has unless `desimal` says
 * otherwise, so 100 is `100%` and not `100,00%`.
 *
 * Read back with `bacaAngka(teks, { lokal: 'id' })`. Throws as `formatAngka` does.
 *
 * @example
 * formatPersen('80.05849', { desimal: 2 }) // => '80,06%'
 */
export function formatPersen(nilai: Angka, opsi: OpsiFormatPersen = {}): string {
  tolakOpsiAsing('formatPersen', opsi, OPSI_FORMAT_PERSEN);
  const { spasi = false, ...lain } = opsi;
  return `${formatAngka(nilai, lain)}${spasi ? ' ' : ''}%`;
}
