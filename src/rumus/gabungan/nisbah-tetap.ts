import { bagi, konstanta } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { nisbah } from './nisbah.js';

/** {@link nisbah} over a whole number that is known and not printed, such as how many answered. */
export const nisbahTetap = (banyak: number): Rumus => ({
  ...nisbah,
  masukan: { X: nisbah.masukan.X },
  isi: bagi(nisbah.masukan.X, konstanta(banyak)),
  takTerukurBila: nisbah.takTerukurBila.slice(0, 1),
  arah: { X: 'naik' },
});
