import { MODE_BULAT, type ModeBulat } from '../bulatkan.js';
import { type Angka, desimal } from '../desimal.js';
import { DIGIT_CETAK } from '../raksasa.js';
import { tolakOpsiAsing } from '../tolak-opsi.js';
import { formatAngka } from './format-angka.js';

const SIMBOL = ['Rp', 'Rp ', 'Rp. ', ''] as const;
const NEGATIF = ['minus', 'kurung'] as const;

/** How an amount prints. */
export interface OpsiFormatRupiah {
  /** @defaultValue 'Rp' */
  readonly simbol?: (typeof SIMBOL)[number];
  /** @defaultValue 0, or 2 when the amount has sen */
  readonly desimal?: number;
  /** @defaultValue 'setengah-naik' */
  readonly mode?: ModeBulat;
  /** Minus sign or accountants' brackets. @defaultValue 'minus' */
  readonly negatif?: (typeof NEGATIF)[number];
}

/** The options of {@link formatRupiah}. */
export const OPSI_FORMAT_RUPIAH = { simbol: SIMBOL, desimal: null, mode: MODE_BULAT, negatif: NEGATIF } as const;

/**
 * Prints an amount of rupiah.
 *
 * Read back with `bacaAngka(teks)` as long as the symbol stays on; an amount without symbol needs `{ jenis: 'rupiah' }`, for else
 * `1.234` is ambiguous. Sen are printed when there are any, rounded to two decimals. Throws as `formatAngka` does.
 *
 * @example
 * formatRupiah(6151520858) // => 'Rp6.151.520.858'
 * @example
 * formatRupiah(-419096079, { negatif: 'kurung' }) // => '(Rp419.096.079)'
 */
export function formatRupiah(nilai: Angka, opsi: OpsiFormatRupiah = {}): string {
  tolakOpsiAsing('formatRupiah', opsi, OPSI_FORMAT_RUPIAH);
  const x = desimal(nilai, 'nilai', DIGIT_CETAK);
  const { simbol = 'Rp', desimal: tempat = x.isInteger() ? 0 : 2, negatif, mode = 'setengah-naik' } = opsi;
  const isi = formatAngka(x, { desimal: tempat, mode });
  if (!isi.startsWith('-')) return `${simbol}${isi}`;
  const besar = `${simbol}${isi.slice(1)}`;
  return negatif === 'kurung' ? `(${besar})` : `-${besar}`;
}
