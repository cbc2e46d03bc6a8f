import * as z from 'zod';
import { Indikator } from './indikator.js';
import { Teks } from './nilai.js';
import { Sasaran } from './sasaran.js';

/** A tujuan (goal) with its own indicators and its sasaran. */
export const Tujuan = z.strictObject({
  kode: Teks.max(60),
  uraian: Teks,
  indikator: z.array(Indikator).max(200, { error: 'terlalu-banyak' }).optional(),
  sasaran: z.array(Sasaran).max(500, { error: 'terlalu-banyak' }),
});
/** A tujuan (goal) with its own indicators and its sasaran. */
export type Tujuan = {
  /** Its code in the report: `'T1'`. */
  kode: string;
  /** The goal in words. */
  uraian: string;
  /** Indicators of the goal itself; those of its sasaran stand there. */
  indikator?: Indikator[] | undefined;
  /** The objectives under it. */
  sasaran: Sasaran[];
};
