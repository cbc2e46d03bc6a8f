import { rasional, type Tepat } from '../tepat.js';
import { formatAngka } from './format-angka.js';

/**
 * A number as people read it beside others: exact up to so many decimals, else cut after `potong` of them with an ellipsis, so that what is
 * printed is never more than the value.
 */
export function teksTepat(x: Tepat, penuh = 6, potong = 4): string {
  if (rasional(x) && x.potong(penuh).tepat) return formatAngka(x.keDesimal(700));
  return `${formatAngka(x.keDesimal(60), { desimal: potong, mode: 'potong' })}…`;
}
