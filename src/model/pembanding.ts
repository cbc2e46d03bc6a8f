import * as z from 'zod';
import { Nilai, Tahun, Teks } from './nilai.js';

/** A value that an indicator's realisasi is set beside: another unit's, a province's, a national figure, a standard, or the RPJMD target. */
export const Pembanding = z.strictObject({
  jenis: z
    .enum(['rpjmd', 'standar', 'nasional', 'provinsi', 'kabupaten', 'unit-lain'])
    .describe('rpjmd: target akhir RPJMD; standar: standar nasional (SPM); lainnya: angka daerah atau unit itu'),
  nama: Teks.describe('Misalnya "Rata-rata kabupaten" atau "Kecamatan lain"; nama unit, bukan orang'),
  tahun: Tahun.optional(),
  nilai: Nilai,
  sumber: Teks.optional(),
});
/** See the schema {@link Pembanding}. */
export type Pembanding = z.infer<typeof Pembanding>;
