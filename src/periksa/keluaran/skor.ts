import { formatAngka } from '../../angka/cetak/format-angka.js';

/** A score of 0 to 1 in two decimals: `0,87`. */
export function teksSkor(skor: number): string {
  return formatAngka(skor, { desimal: 2 });
}
