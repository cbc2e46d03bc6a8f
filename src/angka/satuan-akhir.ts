import { type Decimal, desimal } from './desimal.js';

/** The most decimals of a printed figure. */
export const DESIMAL_CETAK = 30;

const satuan = Array.from({ length: DESIMAL_CETAK + 1 }, (_, d) => desimal(d === 0 ? 1 : `0.${'1'.padStart(d, '0')}`));

/** One unit of the last printed decimal; of a figure in millions, which has fewer than none, a power of ten. */
export const satuanAkhir = (d: number): Decimal =>
  d < 0 ? desimal(1).times(`1e${-d}`) : (satuan[Math.min(d, DESIMAL_CETAK)] as Decimal);
