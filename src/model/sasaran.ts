import * as z from 'zod';
import { Indikator } from './indikator.js';
import { AngkaJson, Teks } from './nilai.js';

/** A share in percent: above 0, at most 100. */
export const Porsi = AngkaJson.refine((x) => Number(x) > 0 && Number(x) <= 100, { error: 'porsi' });

/** A program that serves a sasaran: its code, or its code with the share of its budget that counts here. */
export const ProgramSasaran = z.union(
  [
    Teks.max(40),
    z.strictObject({
      kode: Teks.max(40),
      porsi: Porsi.describe('Persen anggaran program yang dihitung di sasaran ini'),
    }),
  ],
  { error: 'program-sasaran' },
);

/** A sasaran (strategic objective) with its indicators and the programs that serve it. */
export const Sasaran = z.strictObject({
  kode: Teks.max(60),
  uraian: Teks,
  indikator: z.array(Indikator).max(200, { error: 'terlalu-banyak' }),
  program: z.array(ProgramSasaran).max(500, { error: 'terlalu-banyak' }).optional(),
  catatan: Teks.optional(),
});
/** See the schema {@link Sasaran}. */
export type Sasaran = z.infer<typeof Sasaran>;
