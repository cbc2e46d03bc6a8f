import { bulatkanTepat, formatBulatan } from '../bulatkan-tepat.js';
import { rasional, type Tepat } from '../tepat.js';

/**
 * A number as people read it beside others: exact up to so many decimals, else cut after `potong` of them with an ellipsis, so that what is
 * printed is never more than the value.
 */
export function teksTepat(x: Tepat, penuh = 6, potong = 4): string {
  if (rasional(x)) {
    const { utuh, tepat } = x.potong(penuh);
    if (tepat) return tanpaNol(formatBulatan({ utuh: x.negatif ? -utuh : utuh, desimal: penuh }));
  }
  // Stryker disable next-line StringLiteral: what is no rounding upwards cuts.
  return `${formatBulatan(bulatkanTepat(x, potong, 'potong'))}…`;
}

/** Without zeros at the end of the decimals. */
function tanpaNol(teks: string): string {
  if (!teks.includes(',')) return teks;
  let akhir = teks.length;
  while (teks.charCodeAt(akhir - 1) === 48) akhir -= 1;
  return teks.slice(0, akhir).replace(/,$/, '');
}
