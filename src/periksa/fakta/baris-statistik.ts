import { rapikanKata } from './kata.js';

/** What is said of the rows above and is none of them: their highest, their lowest, how they scatter. */
const STATISTIK =
  /^(?:(?:nilai|skor|angka|capaian) )?(?:maks(?:imum|imal)?|max(?:imum)?|min(?:imum|imal)?|te(?:rtinggi|rendah|rbesar|rkecil)|median|modus|varians|(?:standar|std) deviasi|simpangan baku)$/;

/** Whether a row is named so. */
export const apakahStatistik = (label: string): boolean => label.length <= 40 && STATISTIK.test(rapikanKata(label));
