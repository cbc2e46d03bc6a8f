import { type Decimal, desimal } from './desimal.js';

/** The most decimals of a printed figure. */
export const DESIMAL_CETAK = 30;

const satuan = Array.from({ length: DESIMAL_CETAK + 1 }, (_, d) => desimal(d === 0 ? 1 : `0.${'1'.padStart(d, '0')}`));

/** One unit of the last printed decimal. */
export const satuanAkhir = (d: number): Decimal => satuan[Math.min(d, DESIMAL_CETAK)] as Decimal;
