import { DESIMAL_TERBANYAK } from '../../angka/bulatkan.js';

/** Whether a canonical text has more decimals than sums are kept with. */
export const terlaluHalus = (teks: string): boolean => (teks.split('.')[1]?.length ?? 0) > DESIMAL_TERBANYAK;
export const TERLALU_HALUS = `berdesimal lebih dari ${DESIMAL_TERBANYAK}; bulatkan dahulu`;

/**
 * A plain number of at most 15 digits, which a double tells apart: digits ÷ 10^k, rounded once; null for anything else, NaN for nothing. `desimal`: a dot before
 * three digits (`DUA_ARTI`) is one for decimals.
 */
export function bilangan(data: Buffer, dari: number, sampai: number, desimal: boolean): number | null {
  if (dari === sampai) return Number.NaN;
  let i = dari;
  const minus = data[i] === 45;
  if (minus) i += 1;
  let m = 0;
  let digit = 0;
  let skala = 0;
  for (; i < sampai; i += 1) {
    const b = data[i] as number;
    if (b === 46 && skala === 0 && digit > 0) skala = 1;
    else if (b >= 48 && b <= 57) {
      m = m * 10 + (b - 48);
      digit += 1;
      if (skala > 0) skala *= 10;
    } else return null;
  }
  if (digit === 0 || digit > 15 || data[sampai - 1] === 46) return null;
  if (skala === 1000 && !desimal && digit <= 6 && data[minus ? dari + 1 : dari] !== 48) return null;
  const x = skala > 0 ? m / skala : m;
  return minus ? 0 - x : x;
}
