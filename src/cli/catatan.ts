import { isatty } from 'node:tty';
import { tulisBarisGalat, tulisGalat } from './keluaran/galat-standar.js';

/** A note on standard error, for people; on a terminal it takes the place of the line of progress. */
export function tulisCatatan(teks: string): void {
  if (isatty(2)) tulisGalat('\r\x1b[K');
  tulisBarisGalat(teks);
}
