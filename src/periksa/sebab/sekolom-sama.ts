import { teksKanonik } from '../../angka/desimal.js';
import type { Tuduhan } from './sebab.js';

/** So many equal figures in a column are what it holds: weights, shares of a whole. */
const TERSEDIKIT = 4;

/** Whether the figure is one of so many that its column prints: then that it stands elsewhere says nothing of where it came from. */
export const sekolomSama = ({ fakta, konteks }: Pick<Tuduhan, 'fakta' | 'konteks'>): boolean =>
  fakta.sel !== null &&
  (konteks.perNilai.get(teksKanonik(fakta.nilai)) ?? []).filter((f) => f.sel?.kolom === fakta.sel?.kolom).length >=
    TERSEDIKIT;
