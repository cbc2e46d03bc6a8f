import type { Fakta } from './fakta.js';
import type { Kolom } from './kolom.js';

/** So many figures of a column end in a nought behind another digit; one more may end otherwise, where a third does so. */
const TERSEDIKIT = 2;

/**
 * Percentages of one decimal that are printed with two (`13,30`, `53,40` beside a bare `20`): what was not whole got a nought, which says nothing
 * of how exact it is. They are as exact as the digits before it.
 */
export function tanpaNolEkor(fakta: ReadonlyMap<number, Map<number, Fakta>>, kolom: readonly Kolom[]): void {
  for (const k of kolom) {
    if (!k.persen) continue;
    const milik: { readonly sebaris: Map<number, Fakta>; readonly f: Fakta }[] = [];
    for (const sebaris of fakta.values()) {
      const f = sebaris.get(k.ke);
      if (f !== undefined) milik.push({ sebaris, f });
    }
    const berdesimal = milik.filter(({ f }) => f.desimal !== 0);
    const berekor = berdesimal.filter(({ f }) => f.desimal === 2 && f.nilai.decimalPlaces() === 1);
    const lain = berdesimal.length - berekor.length;
    if (berdesimal.length === milik.length || lain > 1 || berekor.length < TERSEDIKIT + lain) continue;
    for (const { sebaris, f } of berekor) sebaris.set(k.ke, { ...f, desimal: 1 });
  }
}
