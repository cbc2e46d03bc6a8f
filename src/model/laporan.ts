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
/** The office that reports. */
export interface Instansi {
  /** Its name: `'Kecamatan Batu Sopang'`. */
  nama: string;
  /** The government that it belongs to: `'Kabupaten Paser'`. */
  pemda?: string | undefined;
  /** Its code, by which offices of one kabupaten are told apart. */
  kode?: string | undefined;
}

/** A whole performance report as data. */
export type Laporan = {
  /** The form of this data. */
  versi: 1;
  /** The office that reports. */
  instansi: Instansi;
  /** The year that is reported. */
  tahun: number;
  /** The years of the Renstra. */
  periode?:
    | {
        /** Its first year. */
        awal: number;
        /** Its last year. */
        akhir: number;
      }
    | undefined;
  /** The policies: the id of a preset, or choices on top of one; absent is `anjuran`. */
  kebijakan?: Kebijakan | undefined;
  /** Where the data is from: `'LKjIP 2022, Bab III'`. */
  sumber?: string | undefined;
  /** What a reader of the report should know of the data. */
  catatan?: string[] | undefined;
  /** The goals, with their objectives and indicators. */
  tujuan: Tujuan[];
  /** The programs, with their kegiatan, sub-kegiatan and budgets. */
  program: Program[];
  /** Spending by kind as the LRA prints it. */
  belanja?: Belanja[] | undefined;
};
