import { sekolom } from '../fakta/sekolom.js';
import type { Tuduhan } from './sebab.js';

/** So many equal figures in a column are what it holds: weights, shares of a whole. */
const TERSEDIKIT = 4;

/** Whether the figure is one of so many that its column prints: then that it stands elsewhere says nothing of where it came from. */
export const sekolomSama = ({ fakta }: Pick<Tuduhan, 'fakta'>): boolean =>
  (sekolom(fakta)?.sama(fakta.nilai) ?? 0) + 1 >= TERSEDIKIT;
