import type { Hasil } from 'lkjip';

/** A figure with its name, under a key that is part of its address. */
export interface Besaran {
  readonly kunci: string;
  readonly nama: string;
  /** Behind the number: `%`, `poin`, or nothing. */
  readonly satuan: string;
  readonly hasil: Hasil;
  /** What the reader has to know beside it. */
  readonly keterangan?: string;
}
