import type * as z from 'zod';
import { type Isian, menurutSkema, type Validasi } from './isian.js';

/** OOXML reads `_x0041_` in a text as a character; this keeps it what it is. */
const KODE_KARAKTER = /_(?=x[0-9a-f]{4}_)/gi;

/** A text as a cell stores it. */
export const teksSel = (teks: string): string => teks.replace(KODE_KARAKTER, '_x005F_');

/** A text cell: whatever is typed stays as typed, codes such as 1.10 and texts that begin with `=` too. */
export function isianTeks(skema: z.ZodType, validasi?: Validasi): Isian {
  return {
    baca: ({ teks }) => (teks.trim() === '' ? { status: 'kosong' } : menurutSkema(skema, teks, teks.slice(0, 40))),
    tulis: (nilai) => teksSel(nilai as string),
    format: '@',
    rata: 'left',
    ...(validasi === undefined ? {} : { validasi }),
  };
}
