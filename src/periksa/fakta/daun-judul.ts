import type { Kolom } from './kolom.js';

/** What stands behind the last slash of a heading. */
export const daunJudul = ({ judul }: Pick<Kolom, 'judul'>): string => judul.slice(judul.lastIndexOf('/') + 1);

/** What stands up to the last slash of a heading; empty for one of one level. */
export const dahanJudul = ({ judul }: Pick<Kolom, 'judul'>): string => judul.slice(0, judul.lastIndexOf('/') + 1);
