import { tanpaKendali } from '../angka/tanpa-kendali.js';
import type * as pola from './pola-peringatan.js';

/** One warning before it is filled: its code and its Indonesian text, in which `{…}` stands for the data of the case. */
export type PolaPeringatan = (typeof pola)[keyof typeof pola];

/** Machine-readable code of a warning. */
export type KodePeringatan = PolaPeringatan['kode'];

/** A warning beside a figure: its code, its Indonesian text, and the values that were filled in. */
export interface Peringatan {
  readonly kode: KodePeringatan;
  readonly pesan: string;
  readonly data?: Readonly<Record<string, string>>;
}

/** Fills the places of a text; codes and names among the data come from outside. */
export function isiPola(pola: string, data: Readonly<Record<string, string>>): string {
  return tanpaKendali(pola.replace(/\{([a-z]+)\}/g, (utuh, nama: string) => data[nama] ?? utuh));
}

/** Makes a warning from its text and the values of the case. */
export const peringatan = ({ kode, id }: PolaPeringatan, data: Readonly<Record<string, string>> = {}): Peringatan => ({
  kode,
  pesan: isiPola(id, data),
  data,
});
