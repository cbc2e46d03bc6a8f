import type { Kolom } from './kolom.js';

/** What stands behind the last slash of a heading. */
export const daunJudul = ({ judul }: Pick<Kolom, 'judul'>): string => judul.slice(judul.lastIndexOf('/') + 1);
