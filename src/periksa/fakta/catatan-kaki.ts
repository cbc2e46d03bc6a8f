/** Marks that point to a note below the table: `*`, `**)`, `¹`, `²)`, `(*)`, `†`, ` 1)`, ` a)`. The raised 2 and 3 of `m²` stand behind a letter. */
const MARKAH =
  /(?<=[\d%)\]]) ?(?:\(?\*{1,4}\)?|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}[)⁾]?|[†‡])$|(?<=^[^(]*[\d%]) (?:\d{1,2}|[a-e])\)$|(?<=[\d%)]) ?\[\d{1,2}\]$/u;

/** A figure without the mark of a footnote behind it. */
export const lepasCatatanKaki = (teks: string): string => teks.replace(MARKAH, '').trimEnd();
