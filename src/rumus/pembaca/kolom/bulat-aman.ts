import type { ModeBulat } from '../../../angka/bulatkan.js';
import { type Bulatan, cetakBulatan } from '../../../angka/bulatkan-tepat.js';
import { mutlak } from '../../../angka/mutlak.js';

/** Below this a whole number, and a sum that was checked against it, is exact as a double. */
export const AMAN = 2 ** 53;
/** Half of it: the largest scaled result that is kept as a double and prints back exactly. */
export const CETAK_AMAN = 2 ** 52;

/**
 * |a| ÷ b × 10^d, rounded, by long division in whole numbers: ⌊x ÷ b⌋ in doubles is exact while x + b ≤ 2^53, as the quotient of a non-multiple is at
 * least 1 ÷ b below the next whole number q, and q b ≤ x + b ≤ 2^53 makes that more than half the distance of doubles there. −1 where the numbers are
 * too large for that, or NaN.
 *
 * `a` and `b` are whole, b above 0.
 */
export function bagiBulatAman(a: number, b: number, skala: number, mode: ModeBulat): number {
  const atas = Math.abs(a);
  if (!(atas <= CETAK_AMAN && b <= CETAK_AMAN)) return -1;
  let q = Math.floor(atas / b);
  let r = atas - q * b;
  let sisa = skala;
  let langkah = skala;
  while (b * langkah > CETAK_AMAN) langkah /= 10;
  if (langkah === 1 && skala > 1) return -1;
  while (sisa > 1) {
    // Powers of ten: one divides the other.
    const kini = Math.min(langkah, sisa);
    const angka = Math.floor((r * kini) / b);
    r = r * kini - angka * b;
    q = q * kini + angka;
    if (q > CETAK_AMAN) return -1;
    sisa /= kini;
  }
  if (mode === 'potong') return q;
  const dua = 2 * r;
  return dua > b || (dua === b && (mode === 'setengah-naik' || q % 2 === 1)) ? q + 1 : q;
}

/** k0 × p + Σ k_j x_j of whole numbers; NaN where a double might not hold it exactly, as where a coefficient is none, which is beyond 2^53. */
export function linearAman(k: Float64Array, x: Float64Array, p: number): number {
  let hasil = (k[0] as number) * p;
  let besar = Math.abs(hasil);
  for (let j = 0; j < x.length; j += 1) {
    const suku = (k[j + 1] as number) * (x[j] as number);
    hasil += suku;
    besar += Math.abs(suku);
  }
  return besar < AMAN ? hasil : Number.NaN;
}

const BATAS = BigInt(CETAK_AMAN);

/** The double nearest the print of a rounded value; one that does not print it exactly is kept beside it, by its row. */
export function simpanBulatan(bulatan: Bulatan, baris: number, utuh: Map<number, bigint>): number {
  if (mutlak(bulatan.utuh) > BATAS) utuh.set(baris, bulatan.utuh);
  return Number(cetakBulatan(bulatan));
}
