const TERUKUR = /^(?:%|persen|prosen|indeks|poin|nilai|skor|rasio|rata|tingkat|cakupan|tahun|predikat|kategori)/i;

/** Whether a unit, or the name of an indicator, says that its figures are measured or derived, and so never added up from period to period. */
export const terukur = (teks: string): boolean => TERUKUR.test(teks.trimStart());
