import { bagi, kali, konstanta } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { nisbah } from './nisbah.js';

/** {@link nisbah} for each so many: beds for each 1.000 inhabitants, deaths for each 100.000 live births. */
export const lajuPer = (banyak: number): Rumus => ({
  ...nisbah,
  isi: kali(bagi(nisbah.masukan.X, nisbah.masukan.Y), konstanta(banyak)),
});
