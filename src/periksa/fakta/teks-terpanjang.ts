import type { Narasi } from '../../tabel/tabel.js';

/** The longest paragraph that is looked at; `tulis/teks-terpotong.ts` tells of what is longer. */
export const TEKS_TERPANJANG = 20_000;

/** What is read of a paragraph. */
export const teksDibaca = ({ teks }: Narasi): string => teks.slice(0, TEKS_TERPANJANG);
