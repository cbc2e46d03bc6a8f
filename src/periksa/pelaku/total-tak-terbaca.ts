import type { Relasi } from '../relasi/relasi.js';
import type { Perbaikan } from './perbaikan.js';
import { selTakTerbaca } from './tak-terbaca.js';

/** So many are told of. */
const DISEBUT_TERBANYAK = 3;

/** A total that is not that of the parts that were read, while others were not: neither is accused, and no value is proposed. */
export const totalTakTerbaca = (r: Relasi): Perbaikan => ({
  fakta: r.hasil,
  nilai: null,
  relasi: [r],
  sebab: [],
  neto: 0,
  kepastian: 'bertentangan',
  tandingan: [],
  ikut: [],
  dasar: new Map(),
  takTerbaca: selTakTerbaca(r).slice(0, DISEBUT_TERBANYAK),
});
