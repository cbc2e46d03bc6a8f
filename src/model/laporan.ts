import * as z from 'zod';
import { Belanja } from './belanja.js';
import { Kebijakan } from './kebijakan.js';
import { Tahun, Teks } from './nilai.js';
import { Program } from './program.js';
import { Tujuan } from './tujuan.js';

/** The office that reports. */
export const Instansi = z.strictObject({
  nama: Teks,
  pemda: Teks.optional().describe('Pemerintah daerah induknya'),
  kode: Teks.max(60).optional(),
});

/** A whole performance report as data. */
export const Laporan = z.strictObject({
  versi: z.literal(1, { error: 'versi' }),
  instansi: Instansi,
  tahun: Tahun.describe('Tahun yang dilaporkan'),
  periode: z.strictObject({ awal: Tahun, akhir: Tahun }).optional().describe('Tahun-tahun Renstra'),
  kebijakan: Kebijakan.optional(),
  sumber: Teks.optional(),
  catatan: z.array(Teks).max(100, { error: 'terlalu-banyak' }).optional(),
  tujuan: z.array(Tujuan).max(100, { error: 'terlalu-banyak' }),
  program: z.array(Program).max(1000, { error: 'terlalu-banyak' }),
  belanja: z.array(Belanja).max(100, { error: 'terlalu-banyak' }).optional(),
});
/** See the schema {@link Laporan}. */
export type Laporan = z.infer<typeof Laporan>;
