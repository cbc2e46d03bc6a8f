/** A literal, a place for a digit, or anything else that a number format may hold. */
const BUTIR = /"([^"]*)"|\\(.)|([0#?])|([\s\S])/g;
/** Characters that sheets print as they are without quotes; `/` makes a fraction. */
const LITERAL_POLOS = /[- ()+:]/;

interface Butir {
  readonly literal: string | null;
  readonly tempat: string | null;
}

/**
 * The places and literals of a format that puts literals between digits, as codes are masked: `0"."00"."00`, `00\.00\.0000`. Null for any
 * other format; in one with a decimal point, a thousands separator, a percent sign or a date nothing is a mask.
 */
function uraiTopeng(format: string): Butir[] | null {
  const butir: Butir[] = [];
  for (const [, kutip, lolos, tempat, lain] of format.matchAll(BUTIR)) {
    const literal = kutip ?? lolos ?? (lain !== undefined && LITERAL_POLOS.test(lain) ? lain : null);
    if (literal === null && tempat === undefined) return null;
    butir.push({ literal, tempat: tempat ?? null });
  }
  const tempat = butir.flatMap((b, i) => (b.tempat === null ? [] : [i]));
  return butir.slice(tempat[0], tempat.at(-1)).some((b) => b.literal !== null) ? butir : null;
}

/** The digits of a whole number put into a mask from the right, as sheets do; null where the format is none. */
export function isiTopeng(digit: string, format: string): string | null {
  const butir = uraiTopeng(format);
  if (butir === null) return null;
  const pertama = butir.findIndex((b) => b.tempat !== null);
  let sisa = digit;
  const hasil: string[] = [];
  for (const [i, { literal, tempat }] of [...butir.entries()].reverse()) {
    if (literal !== null) {
      hasil.push(literal);
      continue;
    }
    // What has no place of its own stands at the first one.
    const isi = i === pertama ? sisa : sisa.slice(-1);
    sisa = i === pertama ? '' : sisa.slice(0, -1);
    hasil.push(isi === '' ? (tempat === '0' ? '0' : tempat === '?' ? ' ' : '') : isi);
  }
  return hasil.reverse().join('');
}
