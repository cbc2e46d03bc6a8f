import type { SimpulMasukan } from '../pohon.js';
import type { Rumus } from '../rumus.js';

/** A formula of X and Y of which Y is known, so that only X is taken in. */
export const satuMasukan = (
  rumus: Rumus & { readonly masukan: { readonly X: SimpulMasukan } },
  isi: Rumus['isi'],
): Rumus => ({
  ...rumus,
  masukan: { X: rumus.masukan.X },
  isi,
  takTerukurBila: rumus.takTerukurBila.slice(0, 1),
  arah: { X: 'naik' },
});
