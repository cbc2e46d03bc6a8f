import { bulatkanTepat, formatBulatan } from '../bulatkan-tepat.js';
import { rasional, type Tepat } from '../tepat.js';

/**
 * A number as people read it beside others: exact up to so many decimals, else cut after `potong` of them with an ellipsis, so that what is
 * printed is never more than the value.
 */
export function teksTepat(x: Tepat, penuh = 6, potong = 4): string {
  const teks = (desimal: number): string => formatBulatan(bulatkanTepat(x, desimal, 'potong'));
  return rasional(x) && x.potong(penuh).tepat ? teks(penuh).replace(/,?0+$/, '') : `${teks(potong)}…`;
}
