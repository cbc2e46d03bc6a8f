import type { Acak } from '../bench/keluarga/acak.js';

/** A kind of input: how one is made from a source of chance, and what is done with it. */
export interface Jenis {
  readonly nama: string;
  /** How many of it stand for a thousand cheap ones, so that every kind takes about the same time. */
  readonly perSeribu: number;
  readonly buat: (acak: Acak) => unknown;
  /** Does with the input what a caller would; what it throws is judged by `penilai.ts`, and what it returns is what is wrong. */
  readonly uji: (masukan: unknown) => readonly string[] | Promise<readonly string[]>;
}

/** A kind whose input has a type. */
export interface JenisDari<T> {
  readonly nama: string;
  readonly perSeribu: number;
  readonly buat: (acak: Acak) => T;
  readonly uji: (masukan: T) => readonly string[] | Promise<readonly string[]>;
}

export const jenis = <T>(isi: JenisDari<T>): Jenis => isi as unknown as Jenis;
