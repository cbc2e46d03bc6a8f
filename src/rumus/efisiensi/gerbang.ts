import { Pecahan } from '../../angka/pecahan.js';
import { bandingTepat, type Tepat } from '../../angka/tepat.js';
import type { KodeAlasan } from '../alasan.js';
import type { Gerbang, MetodeEfisiensi } from '../opsi.js';

/** The gate when the caller names none. */
export const GERBANG_BAKU: Gerbang = '>=100';

/** The gate of a method when nobody names one: PMK 214/2017 has none, as its efficiency is made for achievements below 100 too. */
export const gerbangBaku = (metode: MetodeEfisiensi): Gerbang => (metode === 'pmk-214' ? 'tanpa' : GERBANG_BAKU);

const SERATUS = Pecahan.dari(100n);

/** Why a capaian does not pass the gate; null when it does. Compares the exact value; a missing capaian passes no gate. */
export function tertahan(capaian: Tepat | null, gerbang: Gerbang): KodeAlasan | null {
  if (gerbang === 'tanpa') return null;
  if (capaian === null) return 'capaian-kosong';
  const banding = bandingTepat(capaian, SERATUS);
  return banding > 0 || (gerbang === '>=100' && banding === 0) ? null : 'gerbang-efisiensi';
}
