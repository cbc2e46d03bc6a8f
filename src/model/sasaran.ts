import * as z from 'zod';
import { Indikator } from './indikator.js';
import { AngkaJson, type AngkaLaporan, Teks } from './nilai.js';

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
/** A program that serves a sasaran with a part of its budget. */
export interface ProgramBerporsi {
  /** The program's code. */
  kode: string;
  /** Percent of its budget that counts here: above 0, at most 100. */
  porsi: AngkaLaporan;
}

/** A sasaran (strategic objective) with its indicators and the programs that serve it. */
export type Sasaran = {
  /** Its code in the report: `'S1'`. */
  kode: string;
  /** The objective in words. */
  uraian: string;
  /** What it is measured by; its capaian is their mean. */
  indikator: Indikator[];
  /** The programs that serve it, by code, with their share where it is not all. Absent, none is linked. */
  program?: (string | ProgramBerporsi)[] | undefined;
  /** What belongs under its table. */
  catatan?: string | undefined;
};
