/** Formats that a computed report is written in as text. */
export const FORMAT_REKAP = ['teks', 'json', 'markdown', 'html'] as const;

/** Formats that `hitung` writes; `xlsx` is a workbook with live formulas. */
export const FORMAT_HITUNG = [...FORMAT_REKAP, 'xlsx'] as const;

/** Formats that `periksa` writes; `xlsx` is a marked workbook. */
export const FORMAT_PERIKSA = ['teks', 'json', 'sarif', 'markdown', 'xlsx'] as const;

/** One of them. */
export type FormatPeriksa = (typeof FORMAT_PERIKSA)[number];

/** Formats of the catalogue. */
export const FORMAT_KATALOG = ['teks', 'json', 'markdown'] as const;

/** Formats of the demonstration: a page of HTML is one report, and there two things are shown. */
export const FORMAT_DEMO = ['teks', 'json', 'markdown'] as const;
