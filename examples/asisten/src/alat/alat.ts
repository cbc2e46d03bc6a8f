import type { z } from 'zod';
import type { Gudang } from '../gudang.js';

/** What a tool says: lines that may be quoted as they stand, and the same as data. */
export interface Jawaban {
  readonly teks: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** One tool. */
export interface Alat {
  readonly nama: string;
  readonly judul: string;
  readonly uraian: string;
  readonly masukan: z.ZodType;
  readonly jalan: (masukan: never, gudang: Gudang) => Promise<Jawaban> | Jawaban;
}

/** Declares a tool; the type of its input is that of its schema. */
export const alat = <S extends z.ZodType>(
  a: Omit<Alat, 'masukan' | 'jalan'> & {
    readonly masukan: S;
    readonly jalan: (masukan: z.infer<S>, gudang: Gudang) => Promise<Jawaban> | Jawaban;
  },
): Alat => a as unknown as Alat;
