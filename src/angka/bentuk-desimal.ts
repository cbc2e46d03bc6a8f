import type { Bentuk } from './bentuk.js';
import { apakahDesimal } from './desimal.js';
import { DIGIT_CETAK } from './raksasa.js';
import { sebutNilai } from './sebut-nilai.js';

/** A Decimal. */
export const bentukDesimal: Bentuk = (x) =>
  apakahDesimal(x) ? undefined : ` harus berupa Decimal, paling banyak ${DIGIT_CETAK} digit, bukan ${sebutNilai(x)}`;
