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
/** A program with its kegiatan. */
export type Program = {
  /** Its code: `'7.01.01'`, or `'X.XX.01'` where the urusan stands open. */
  kode: string;
  /** Its name, as the DPA prints it. */
  nama: string;
  /** Its indicators (hasil program). */
  indikator?: Indikator[] | undefined;
  /** Its own budget; it serves only where the kegiatan have none for a year. */
  anggaran?: Anggaran | undefined;
  /** What it consists of. */
  kegiatan: Kegiatan[];
};
