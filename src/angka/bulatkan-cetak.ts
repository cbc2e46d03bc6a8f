import { bulatkan, DESIMAL_TERBANYAK, type ModeBulat } from './bulatkan.js';
import type { Decimal } from './desimal.js';
import { geserKoma } from './digit-cetak.js';

/** A value rounded, half-up unless told otherwise, to the last place of a print: of `1,58 miliar`, which has fewer decimals than none, to ten million. */
export function bulatkanCetak(nilai: Decimal, desimalTempat: number, mode?: ModeBulat): Decimal {
  const besar = Math.min(desimalTempat, 0);
  return geserKoma(bulatkan(geserKoma(nilai, besar), Math.min(desimalTempat - besar, DESIMAL_TERBANYAK), mode), -besar);
}
