import { desimalLazim } from '../fakta/desimal-lazim.js';
import type { Fakta } from '../fakta/fakta.js';

/** How much more a figure is suspect for the way in which it is printed: malformed, or with other decimals than its like. */
export function kejanggalan(f: Fakta): number {
  if (f.rusak) return 3;
  const lazim = desimalLazim(f);
  if (lazim === null || f.desimal === lazim) return 0;
  // Fewer decimals may be zeros that were left out.
  return f.desimal > lazim ? 1.6 : 0.4;
}
