/** What no decimal number holds: `0x10`, `NaN` and `Infinity` are none. */
const BUKAN_DESIMAL = /[^\d.eE+-]/;

/** The number that a file of a workbook stores as text; null where it is none, also of an empty text. */
export const angkaTersimpan = (nilai: string): number | null =>
  nilai === '' || BUKAN_DESIMAL.test(nilai) || !Number.isFinite(Number(nilai)) ? null : Number(nilai);
