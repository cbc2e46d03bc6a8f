import type { Narasi } from '../../tabel/tabel.js';
import { sambungAngka } from './sambung-angka.js';

/** The longest paragraph that is looked at; `tulis/teks-terpotong.ts` tells of what is longer. */
export const TEKS_TERPANJANG = 20_000;

/** What is read of a paragraph: as long as it is, character for character. */
export const teksDibaca = ({ teks }: Narasi): string => sambungAngka(teks.slice(0, TEKS_TERPANJANG));
