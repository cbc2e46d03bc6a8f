import type { ModeBulat } from './bulatkan.js';
import { kelompokkan } from './cetak/kelompokkan.js';
import { type Decimal, desimalDariDigit } from './desimal.js';
import { mutlak } from './mutlak.js';
import { Pecahan } from './pecahan.js';
import { rasional, type Tepat } from './tepat.js';

/** A value rounded once to so many decimals: the value is utuh ÷ 10^desimal. */
export interface Bulatan {
  readonly utuh: bigint;
  readonly desimal: number;
}

/** Rounds an exact value by its true remainder, so that a tie is a tie and nothing else is. */
export function bulatkanTepat(x: Tepat, desimal: number, mode: ModeBulat): Bulatan {
  const bulatkan = (p: Pecahan): bigint => bulatkanPecahan(p, desimal, mode);
  // Stryker disable next-line ArrowFunction,ConditionalExpression: what never agrees is asked for all its digits, and is the same, only later.
  return { utuh: rasional(x) ? bulatkan(x) : x.pastikan(bulatkan, (a, b) => a === b), desimal };
}

function bulatkanPecahan(x: Pecahan, desimal: number, mode: ModeBulat): bigint {
  const { utuh, sisa } = x.potong(desimal);
  const naik =
    mode === 'setengah-naik' ? sisa >= 0 : mode === 'setengah-genap' && (sisa > 0 || (sisa === 0 && utuh % 2n === 1n));
  const besar = naik ? utuh + 1n : utuh;
  return x.negatif ? -besar : besar;
}

/** As a fraction. */
export const bulatanKePecahan = ({ utuh, desimal }: Bulatan): Pecahan => Pecahan.dari(utuh, 10n ** BigInt(desimal));

/** As a decimal; never −0. */
export const bulatanKeDesimal = (bulatan: Bulatan): Decimal => desimalDariDigit(cetakBulatan(bulatan));

/** The canonical print with all its decimals: `102.50`. */
export function cetakBulatan({ utuh, desimal }: Bulatan): string {
  const digit = mutlak(utuh)
    .toString()
    .padStart(desimal + 1, '0');
  const pecahan = desimal === 0 ? '' : `.${digit.slice(-desimal)}`;
  return `${utuh < 0n ? '-' : ''}${digit.slice(0, digit.length - desimal)}${pecahan}`;
}

/** The Indonesian print: dots between thousands, a comma before all decimals. */
export function formatBulatan(bulatan: Bulatan): string {
  const teks = cetakBulatan(bulatan);
  const mulai = bulatan.utuh < 0n ? 1 : 0;
  const koma = bulatan.desimal === 0 ? teks.length : teks.length - bulatan.desimal - 1;
  const utuh = kelompokkan(teks.slice(mulai, koma));
  return `${mulai === 1 ? '-' : ''}${utuh}${bulatan.desimal === 0 ? '' : `,${teks.slice(koma + 1)}`}`;
}
