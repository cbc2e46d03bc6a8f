import type { Kata } from './kata.js';

/** From here on a cause is as good as certain; below the other it is only not ruled out. */
const SANGAT = 0.75;
const KURANG = 0.3;

/** How plausible a cause is, in a word: a number would feign a precision that it has not. */
export const teksYakin = (skor: number, { yakin }: Pick<Kata, 'yakin'>): string =>
  skor >= SANGAT ? yakin.sangat : skor >= KURANG ? yakin.mungkin : yakin.kurang;
