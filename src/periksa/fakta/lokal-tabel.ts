/** Whose separators the figures of a table use. */
export type LokalTabel = 'id' | 'en';

/** Signs that leave no doubt: two groups, or a group and decimals after the other sign. */
const TEGAS_EN = /\d,\d{3}(?:,\d{3}|\.\d)/;
const TEGAS_ID = /\d\.\d{3}(?:\.\d{3}|,\d)/;
/** Decimals other than three, which no thousands separator has before it. */
const DESIMAL_KOMA = /\d,(?:\d{1,2}|\d{4,})(?!\d)/;
const DESIMAL_TITIK = /^\D*\d+\.(?:\d{1,2}|\d{4,})\s*%?$/;
const KELOMPOK_KOMA = /^\D*\d{1,3},\d{3}\s*$/;

/**
 * Decides for a whole table whether `1,103` is a thousand or one and a bit: by the figures that can be read in one way only. Percentages with
 * a point are printed in Indonesian tables too, so they tell only where no comma decimal stands beside them.
 */
export function lokalTabel(isi: readonly (readonly string[])[]): LokalTabel {
  let [en, id, koma, titik, kelompok] = [0, 0, 0, 0, 0];
  for (const baris of isi) {
    for (const sel of baris) {
      if (sel.length > 60 || !/\d[.,]\d/.test(sel)) continue;
      if (TEGAS_EN.test(sel)) en += 1;
      else if (TEGAS_ID.test(sel)) id += 1;
      else if (DESIMAL_KOMA.test(sel)) koma += 1;
      else if (DESIMAL_TITIK.test(sel)) titik += 1;
      else if (KELOMPOK_KOMA.test(sel)) kelompok += 1;
    }
  }
  if (en > 0 || id > 0) return en > id ? 'en' : 'id';
  return koma === 0 && titik > 0 && kelompok > 0 ? 'en' : 'id';
}
