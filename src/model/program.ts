import * as z from 'zod';
import { Anggaran } from './anggaran.js';
import { Indikator } from './indikator.js';
import { Kegiatan } from './kegiatan.js';
import { Teks } from './nilai.js';

/** A program with its kegiatan. Its own `anggaran` serves only where the kegiatan have none for a year. */
export const Program = z.strictObject({
  kode: Teks.max(40).describe('Misalnya 7.01.01 atau X.XX.01'),
  nama: Teks,
  indikator: z.array(Indikator).max(100, { error: 'terlalu-banyak' }).optional(),
  anggaran: Anggaran.optional(),
  kegiatan: z.array(Kegiatan).max(5000, { error: 'terlalu-banyak' }),
});
/** See the schema {@link Program}. */
export type Program = z.infer<typeof Program>;
