import { rasional, type Tepat } from '../tepat.js';
import { formatAngka } from './format-angka.js';

/** Decimals up to which a number in the text of a formula is printed in full. */
const DESIMAL_PENUH = 6;

/** A number inside the text of a formula: exact up to six decimals, else cut after four with an ellipsis. */
export function teksTepat(x: Tepat): string {
  if (rasional(x)) {
    const { tepat } = x.potong(DESIMAL_PENUH);
    if (tepat) return formatAngka(x.keDesimal(700));
  }
  return `${formatAngka(x.keDesimal(60), { desimal: 4, mode: 'potong' })}…`;
}
