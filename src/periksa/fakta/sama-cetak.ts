import { cocokCetak } from '../../angka/cetakan.js';
import type { Fakta } from './fakta.js';

/** Whether two figures may be prints of one value: the one with fewer digits is what the other rounds to. */
export const samaCetak = (a: Pick<Fakta, 'nilai' | 'desimal'>, b: Pick<Fakta, 'nilai' | 'desimal'>): boolean =>
  cocokCetak(a.nilai, a.desimal, b.nilai) !== 'tidak' || cocokCetak(b.nilai, b.desimal, a.nilai) !== 'tidak';
