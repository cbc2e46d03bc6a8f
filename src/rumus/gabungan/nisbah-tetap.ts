import { bagi, konstanta } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { nisbah } from './nisbah.js';
import { satuMasukan } from './satu-masukan.js';

/** {@link nisbah} over a whole number that is known and not printed, such as how many answered. */
export const nisbahTetap = (banyak: number): Rumus => satuMasukan(nisbah, bagi(nisbah.masukan.X, konstanta(banyak)));
