import type { Tingkat } from '../temuan/temuan.js';

/** How parts of the text are set off, for a terminal; each takes a text and gives it back dressed. */
export interface GayaTeks {
  /** Colours a text by the level of its finding. */
  readonly tingkat: (teks: string, tingkat: Tingkat) => string;
  /** Makes a text bold. */
  readonly tebal: (teks: string) => string;
  /** Makes a text faint. */
  readonly redup: (teks: string) => string;
}

/** No dress at all. */
export const POLOS: GayaTeks = { tingkat: (teks) => teks, tebal: (teks) => teks, redup: (teks) => teks };
