/** Marks that point to a note below the table: `*`, `**)`, `¹`, `²)`, `(*)`, `†`. The raised 2 and 3 of `m²` stand behind a letter. */
const MARKAH = /(?<=[\d%)\]]) ?(?:\(?\*{1,4}\)?|[¹²³⁴⁵⁶⁷⁸⁹]{1,2}\)?|[†‡])$/u;

/** A figure without the mark of a footnote behind it. */
export const lepasCatatanKaki = (teks: string): string => teks.replace(MARKAH, '');
