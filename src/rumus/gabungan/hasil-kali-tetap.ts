import type { Angka } from '../../angka/desimal.js';
import { kali, konstanta } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { hasilKali } from './hasil-kali.js';
import { satuMasukan } from './satu-masukan.js';

/** {@link hasilKali} by a weight that is known and not printed beside the figure, such as 0,111 for one of nine elements. */
export const hasilKaliTetap = (bobot: Angka): Rumus =>
  satuMasukan(hasilKali, kali(hasilKali.masukan.X, konstanta(bobot)));
