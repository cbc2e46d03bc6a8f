import { bulatkan } from '../../angka/bulatkan.js';
import { desimal } from '../../angka/desimal.js';
import type { Bahasa } from '../../rumus/alasan.js';
import type { KandidatSebab } from '../sebab/sebab.js';
import type { Penjelasan } from './temuan.js';

/** A cause as findings print it. */
export const tulisPenjelasan = (
  sebab: readonly Pick<KandidatSebab, 'sebab' | 'teks' | 'skor'>[],
  bahasa: Bahasa = 'id',
): Penjelasan[] =>
  sebab.map((s) => ({ sebab: s.sebab, teks: s.teks[bahasa], skor: bulatkan(desimal(s.skor), 2).toNumber() }));
