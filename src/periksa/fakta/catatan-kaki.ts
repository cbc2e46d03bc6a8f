import { apakahPangkat } from '../../angka/baca/pola.js';

/** Marks that point to a note below the table: `*`, `**)`, `¹`, `²)`, `(*)`, `†`, ` 1)`, ` a)`. The raised 2 and 3 of `m²` stand behind a letter. */
const MARKAH =
  /(?<=[\d%)\]]) ?(?:\(?\*{1,4}\)?|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}[)⁾]?|[†‡])$|(?<=^[^(]*[\d%]) (?:\d{1,2}|[a-e])\)$|(?<=[\d%)]) ?\[\d{1,2}\]$/u;

/** A figure without the mark of a footnote behind it; the exponent of a power of ten is none. */
export const lepasCatatanKaki = (teks: string): string =>
  apakahPangkat(teks) ? teks : teks.replace(MARKAH, '').trimEnd();
