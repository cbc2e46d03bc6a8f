import * as z from 'zod';
import { Anggaran } from './anggaran.js';
import { Indikator } from './indikator.js';
import { Teks } from './nilai.js';
import { SubKegiatan } from './sub-kegiatan.js';

/** A kegiatan with its sub-kegiatan. Its own `anggaran` serves only where the sub-kegiatan have none for a year. */
export const Kegiatan = z.strictObject({
  kode: Teks.max(40).describe('Misalnya 7.01.01.2.06'),
  nama: Teks,
  indikator: z.array(Indikator).max(100, { error: 'terlalu-banyak' }).optional(),
  anggaran: Anggaran.optional(),
  subKegiatan: z.array(SubKegiatan).max(5000, { error: 'terlalu-banyak' }),
});
/** A kegiatan with its sub-kegiatan. */
export type Kegiatan = {
  /** Its code: `'7.01.01.2.06'`. */
  kode: string;
  /** Its name, as the DPA prints it. */
  nama: string;
  /** Its indicators. */
  indikator?: Indikator[] | undefined;
  /** Its own budget; it serves only where the sub-kegiatan have none for a year. */
  anggaran?: Anggaran | undefined;
  /** What it consists of. */
  subKegiatan: SubKegiatan[];
};
