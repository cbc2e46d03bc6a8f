import * as z from 'zod';
import { Anggaran } from './anggaran.js';
import { Indikator } from './indikator.js';
import { Teks } from './nilai.js';

/** A sub-kegiatan: the level that carries budget and spending. */
export const SubKegiatan = z.strictObject({
  kode: Teks.max(40).describe('Misalnya 7.01.01.2.06.04 atau 7.01.01.2.06.0004'),
  nama: Teks,
  indikator: z.array(Indikator).max(100, { error: 'terlalu-banyak' }).optional(),
  anggaran: Anggaran,
});
/** See the schema {@link SubKegiatan}. */
export type SubKegiatan = z.infer<typeof SubKegiatan>;
