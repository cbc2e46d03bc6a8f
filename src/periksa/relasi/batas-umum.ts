import { type Decimal, desimal } from '../../angka/desimal.js';
import type { Fakta } from '../fakta/fakta.js';
import { nilaiRelasi, type Relasi, type RelasiRumus } from './relasi.js';

/** Where achievement is capped: 100 for any percentage, the limits of ministries and regions for performance. */
export const BATAS_UMUM = ['100', '110', '120', '125', '150'].map((n) => desimal(n));

/** Whether a figure stands on one of them. */
export const diBatasUmum = (nilai: Decimal): boolean => BATAS_UMUM.some((b) => b.eq(nilai));

/** The highest of some figures, where it is one of the limits; null where it is not, and of none. */
export function tertinggiDiBatas([awal, ...lain]: readonly Decimal[], batas = BATAS_UMUM): Decimal | null {
  const tertinggi = awal && lain.reduce((a, n) => (n.gt(a) ? n : a), awal);
  return batas.find((n) => tertinggi?.eq(n)) ?? null;
}

/** A relation with the limit on which its result stands though its inputs give less. */
export const denganPatok = (r: RelasiRumus, batas: Decimal | null): RelasiRumus =>
  batas?.eq(r.hasil.nilai) === true && nilaiRelasi(r)?.lt(batas) === true ? { ...r, patok: batas } : r;

/** Whether a figure stands on a usual limit that one of the rules goes beyond. */
export const dipatok = ({ nilai }: Fakta, ragam: readonly Relasi[]): boolean =>
  diBatasUmum(nilai) && ragam.some((r) => nilaiRelasi(r)?.gt(nilai));

/** Whether a figure prints the floor of 0, below which one of the rules falls: none of them is broken, whatever the others give. */
export const dilantai = ({ nilai }: Fakta, ragam: readonly Relasi[]): boolean =>
  nilai.isZero() && ragam.some((r) => nilaiRelasi(r)?.lt(nilai));
