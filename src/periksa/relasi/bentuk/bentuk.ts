import type { Kutipan } from '../../../acuan/acuan.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import type { Relasi } from '../relasi.js';

/** Relations of a form that say the same of several rows or columns; they hold or fall together. */
export type Kalimat = readonly Relasi[];

/** A form that offices fill in because a rule lays it down, with what its columns and rows mean to each other. */
export interface Bentuk {
  readonly id: string;
  readonly nama: string;
  /** Where the relations of the form come from. */
  readonly sumber: readonly Kutipan[];
  /** Each sentence must be shown by itself: names propose it, and what is not printed may make it another one. Else the table is the form, or is not. */
  readonly tiapKalimat?: true;
  /** What the form says of this table's figures; empty for a table that is none of it. */
  readonly kalimat: (t: TabelTerbaca) => readonly Kalimat[];
}
