import type { Decimal } from '../../angka/desimal.js';
import type { KodeAlasan } from '../alasan.js';

/** From which capaian on efficiency may be claimed. */
export type Gerbang = 'tanpa' | '>=100' | '>100';

/** The gate when the caller names none. */
export const GERBANG_BAKU: Gerbang = '>=100';

/** Why a capaian does not pass the gate; null when it does. Compares the unrounded value; a missing capaian passes no gate. */
export function tertahan(capaian: Decimal | null, gerbang: Gerbang): KodeAlasan | null {
  if (gerbang === 'tanpa') return null;
  if (capaian === null) return 'capaian-kosong';
  return (gerbang === '>=100' ? capaian.gte(100) : capaian.gt(100)) ? null : 'gerbang-efisiensi';
}
