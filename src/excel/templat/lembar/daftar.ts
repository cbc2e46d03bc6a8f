import type { LembarTemplat } from '../kolom.js';
import { lembarAnggaran, lembarAnggaranTriwulan, lembarBelanja } from './anggaran.js';
import { lembarKinerja } from './kinerja.js';
import { lembarOrdinal, lembarPembanding, lembarProgramSasaran, lembarTriwulan } from './rincian-kinerja.js';

/** The sheets that hold one thing a row, in the order of the workbook. */
export const LEMBAR_BARIS = {
  Kinerja: lembarKinerja,
  Triwulan: lembarTriwulan,
  'Sasaran-Program': lembarProgramSasaran,
  Anggaran: lembarAnggaran,
  'Anggaran Triwulan': lembarAnggaranTriwulan,
  Belanja: lembarBelanja,
  Pembanding: lembarPembanding,
  Ordinal: lembarOrdinal,
} as const satisfies Readonly<Record<string, LembarTemplat>>;

/** Name of a sheet that holds one thing a row. */
export type NamaLembarBaris = keyof typeof LEMBAR_BARIS;

/** Their names, in order. */
export const NAMA_LEMBAR_BARIS = Object.keys(LEMBAR_BARIS) as readonly NamaLembarBaris[];
