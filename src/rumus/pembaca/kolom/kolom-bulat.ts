import type { KodeAlasan } from '../../alasan.js';
import { CETAK_AMAN, simpanBulatan } from './bulat-aman.js';
import type { HasilKolom } from './jalankan.js';

/** Whole numbers × 10^−desimal as a column; null is not measurable for the one reason. */
export function kolomBulat(isi: readonly (number | bigint | null)[], desimal: number, alasan: KodeAlasan): HasilKolom {
  const nilai = new Float64Array(isi.length);
  const status = new Uint8Array(isi.length);
  const utuh = new Map<number, bigint>();
  const skala = 10 ** desimal;
  for (const [i, x] of isi.entries()) {
    if (x === null) {
      nilai[i] = Number.NaN;
      status[i] = 1;
      continue;
    }
    // Stryker disable next-line ConditionalExpression,EqualityOperator,StringLiteral: what is not divided here comes out the same, only later.
    const bagi = typeof x === 'number' && Math.abs(x) <= CETAK_AMAN && desimal <= 22;
    nilai[i] = bagi ? (x as number) / skala : simpanBulatan({ utuh: BigInt(x), desimal }, i, utuh);
  }
  return { nilai, status, alasan: [alasan], desimal, utuh };
}
