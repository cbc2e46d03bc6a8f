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
/** See the schema {@link Tujuan}. */
export type Tujuan = z.infer<typeof Tujuan>;
