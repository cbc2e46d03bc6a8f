import { cocokCetak } from '../../angka/cetakan.js';
import { geserKoma } from '../../angka/digit-cetak.js';
import type { Fakta } from './fakta.js';

/** Whether two figures may be prints of one value: the one with fewer digits is what the other rounds to. */
export const samaCetak = (a: Pick<Fakta, 'nilai' | 'desimal'>, b: Pick<Fakta, 'nilai' | 'desimal'>): boolean =>
  cocokCetak(a.nilai, a.desimal, b.nilai) !== 'tidak' || cocokCetak(b.nilai, b.desimal, a.nilai) !== 'tidak';

/** Whether a cell prints an amount of a sentence without the word for how many: `Rp360.363,8 miliar` in a table that is in miliar and does not say so. */
export const samaTanpaSatuan = ({ nilai, desimal, geser }: Fakta, b: Fakta): boolean =>
  geser !== undefined && desimal - geser === b.desimal && geserKoma(nilai, geser).eq(b.nilai);
