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
/** A sub-kegiatan: the level that carries budget and spending. */
export type SubKegiatan = {
  /** Its code: `'7.01.01.2.06.04'` or `'7.01.01.2.06.0004'`, which are one. */
  kode: string;
  /** Its name, as the DPA prints it. */
  nama: string;
  /** Its indicators (keluaran). */
  indikator?: Indikator[] | undefined;
  /** Its budget and spending by year. */
  anggaran: Anggaran;
};
