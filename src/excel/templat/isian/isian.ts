import type { DataValidation } from 'hucre';
import type * as z from 'zod';
import type { SatuanTertulis } from '../../../angka/baca/satuan-tertulis.js';
import { tanpaPembalik } from '../../../angka/tanpa-kendali.js';
import { pesanMasalah } from '../../../model/pesan.js';
import type { SelExcel } from '../../lembar.js';

/** What one cell says: something, nothing, or something wrong, with a sound value that stands in for it while the rest is checked. */
export type IsiSel =
  | {
      readonly status: 'isi';
      readonly nilai: unknown;
      /** The unit written beside a figure of an indicator, which has to be the indicator's. */
      readonly satuan?: SatuanTertulis;
    }
  | { readonly status: 'kosong' }
  | { readonly status: 'galat'; readonly pesan: string; readonly ganti: unknown };

/** The rule that Excel holds a cell to while it is typed into. */
export type Validasi = Omit<DataValidation, 'range'>;

/** What a cell of the template may hold: how it is read, written, shown and checked. */
export interface Isian {
  readonly baca: (sel: SelExcel) => IsiSel;
  /** Of a value that the model can hold. */
  readonly tulis: (nilai: unknown) => string | number;
  /** Number format of the cell. */
  readonly format: string;
  readonly rata: 'left' | 'center' | 'right';
  readonly validasi?: Validasi;
  /** Holds a code, which is a text even where a cell stores it as a number. */
  readonly kode?: boolean;
}

/** What a cell of the template holds for a value; null for none. */
export function tulisIsian(isian: Isian, nilai: unknown): string | number | null {
  const isi = nilai === undefined ? null : isian.tulis(nilai);
  return typeof isi === 'string' ? tanpaPembalik(isi) : isi;
}

/** A value held to the schema of its place in the model, in the model's own words. */
export function menurutSkema(skema: z.ZodType, nilai: unknown, ganti: unknown, satuan?: SatuanTertulis): IsiSel {
  const hasil = skema.safeParse(nilai);
  if (hasil.success) return { status: 'isi', nilai: hasil.data, ...(satuan && { satuan }) };
  // A failed parse has at least one issue.
  const [masalah] = hasil.error.issues as [z.core.$ZodIssue];
  return { status: 'galat', pesan: pesanMasalah(masalah, nilai, [], 'id').pesan, ganti };
}
