import type { Decimal } from '../../angka/desimal.js';

/** Whether values only rise, or only fall; equal ones may stand beside each other. */
export const terurut = (nilai: readonly Decimal[]): boolean =>
  [1, -1].some((arah) => nilai.every((n, i) => i === 0 || n.comparedTo(nilai[i - 1] as Decimal) * arah >= 0));
