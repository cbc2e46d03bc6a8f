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
/** A value that an indicator's realisasi is set beside. */
export type Pembanding = {
  /** Whose value it is: the end target of the RPJMD (`rpjmd`), a national standard such as SPM (`standar`), or that of another area or unit. */
  jenis: 'rpjmd' | 'standar' | 'nasional' | 'provinsi' | 'kabupaten' | 'unit-lain';
  /** What it is called in the report: `'Rata-rata kabupaten'`; a unit, never a person. */
  nama: string;
  /** The year of the value, where it is another than the report's. */
  tahun?: number | undefined;
  /** The value; null is not available. */
  nilai: Nilai;
  /** Where the value is from. */
  sumber?: string | undefined;
};
